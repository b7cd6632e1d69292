# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The context store records of Jira, by entity."""
