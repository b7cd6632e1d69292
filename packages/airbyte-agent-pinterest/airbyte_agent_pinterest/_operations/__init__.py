# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The operations of Pinterest as tables, by entity."""
