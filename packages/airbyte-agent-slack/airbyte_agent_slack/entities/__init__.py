# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The entities of Slack, one module each."""
