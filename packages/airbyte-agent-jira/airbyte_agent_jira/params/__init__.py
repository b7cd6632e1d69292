# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""What methods of Jira take where plain values are not enough, by entity."""
