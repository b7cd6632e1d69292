# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""What methods of Zendesk Support take where plain values are not enough, by entity."""
