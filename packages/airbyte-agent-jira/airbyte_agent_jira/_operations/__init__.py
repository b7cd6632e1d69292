# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of Jira as tables, by entity."""
