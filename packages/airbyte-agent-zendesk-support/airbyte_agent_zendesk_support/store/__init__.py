# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""What the context store keeps of Zendesk Support, by entity."""
