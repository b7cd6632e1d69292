# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""What methods of GitHub take where plain values are not enough, by entity."""
