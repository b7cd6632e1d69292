# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of Zendesk Support as tables, by entity."""
