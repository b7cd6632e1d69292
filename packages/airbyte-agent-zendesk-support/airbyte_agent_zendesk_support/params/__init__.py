# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Types of the nested arguments of Zendesk Support's methods, by entity."""
