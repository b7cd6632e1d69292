# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The records of Pinterest, by entity."""
