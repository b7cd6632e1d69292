# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""What the context store keeps of GitHub, by entity."""
