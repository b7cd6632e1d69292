# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of Slack as tables, by entity."""
