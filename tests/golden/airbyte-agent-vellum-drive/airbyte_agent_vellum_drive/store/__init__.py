# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""What the context store keeps of Vellum Drive, by entity."""
