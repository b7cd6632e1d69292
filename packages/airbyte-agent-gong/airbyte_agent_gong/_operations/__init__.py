# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of Gong as tables, by entity."""
