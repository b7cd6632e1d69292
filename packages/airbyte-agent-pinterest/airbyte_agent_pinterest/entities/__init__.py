# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The entities of Pinterest, one module each."""
