# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What methods of Gong take where plain values are not enough, by entity."""
