# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The context store records of Twilio, by entity."""
