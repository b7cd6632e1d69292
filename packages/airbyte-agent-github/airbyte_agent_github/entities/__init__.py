# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The entities of GitHub, one module each."""
