# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The records of Gong, by entity."""
