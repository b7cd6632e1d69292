# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Types of the nested arguments of Gong's methods, by entity."""
