# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The context store records of Slack, by entity."""
