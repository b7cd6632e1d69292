# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Types of the nested arguments of Slack's methods, by entity."""
