# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What the context store keeps of Gong, by entity."""
