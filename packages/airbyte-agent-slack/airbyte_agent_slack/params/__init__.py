# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""What methods of Slack take where plain values are not enough, by entity."""
