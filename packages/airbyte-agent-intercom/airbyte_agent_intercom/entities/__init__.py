# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The entities of Intercom, one module each."""
