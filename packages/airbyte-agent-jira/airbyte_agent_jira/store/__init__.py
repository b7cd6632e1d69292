# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""What the context store keeps of Jira, by entity."""
