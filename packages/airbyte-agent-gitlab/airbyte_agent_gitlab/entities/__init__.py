# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The entities of GitLab, one module each."""
