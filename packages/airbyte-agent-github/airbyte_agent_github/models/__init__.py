# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The records of GitHub, by entity."""
