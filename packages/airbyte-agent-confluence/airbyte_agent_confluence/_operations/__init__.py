# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The operations of Confluence as tables, by entity."""
