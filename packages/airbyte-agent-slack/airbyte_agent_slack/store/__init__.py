# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""What the context store keeps of Slack, by entity."""
