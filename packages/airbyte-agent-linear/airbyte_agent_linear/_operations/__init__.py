# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of Linear as tables, by entity."""
