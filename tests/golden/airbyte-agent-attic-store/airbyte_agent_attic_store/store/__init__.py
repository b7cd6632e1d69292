# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""What the context store keeps of Attic Store, by entity."""
