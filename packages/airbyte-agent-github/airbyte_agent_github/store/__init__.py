# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The context store records of GitHub, by entity."""
