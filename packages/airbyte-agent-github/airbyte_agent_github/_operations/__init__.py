# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of GitHub as tables, by entity."""
