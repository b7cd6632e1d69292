# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The context store records of Intercom, by entity."""
