# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The records of Gmail, by entity."""
