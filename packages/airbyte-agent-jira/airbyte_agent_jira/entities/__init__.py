# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The entities of Jira, one module each."""
