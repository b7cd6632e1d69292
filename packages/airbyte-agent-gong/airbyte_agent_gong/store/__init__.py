# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The context store records of Gong, by entity."""
