# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Types of the nested arguments of GitHub's methods, by entity."""
