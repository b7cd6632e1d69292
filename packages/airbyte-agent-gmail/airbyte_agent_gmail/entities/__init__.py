# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The entities of Gmail, one module each."""
