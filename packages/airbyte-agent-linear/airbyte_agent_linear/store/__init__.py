# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""What the context store keeps of Linear, by entity."""
