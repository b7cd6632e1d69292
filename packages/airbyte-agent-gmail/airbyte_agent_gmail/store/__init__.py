# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The context store records of Gmail, by entity."""
