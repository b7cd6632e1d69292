# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The records of Intercom, by entity."""
