# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Types of the nested arguments of Jira's methods, by entity."""
