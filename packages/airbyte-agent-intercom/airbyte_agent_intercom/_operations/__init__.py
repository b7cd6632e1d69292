# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of Intercom as tables, by entity."""
