# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The records of Confluence, by entity."""
