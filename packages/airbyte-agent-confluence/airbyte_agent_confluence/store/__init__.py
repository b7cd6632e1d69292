# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The context store records of Confluence, by entity."""
