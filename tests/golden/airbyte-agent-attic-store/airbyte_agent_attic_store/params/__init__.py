# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""What methods of Attic Store take where plain values are not enough, by entity."""
