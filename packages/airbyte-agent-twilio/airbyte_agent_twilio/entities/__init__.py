# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The entities of Twilio, one module each."""
