# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The context store records of GitLab, by entity."""
