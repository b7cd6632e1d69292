# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of Twilio as tables, by entity."""
