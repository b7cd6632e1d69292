# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The records of Slack, by entity."""
