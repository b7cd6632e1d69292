# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The records of Twilio, by entity."""
