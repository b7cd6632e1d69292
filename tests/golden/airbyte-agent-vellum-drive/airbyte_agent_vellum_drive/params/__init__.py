# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""What methods of Vellum Drive take where plain values are not enough, by entity."""
