# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The records of Jira, by entity."""
