# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The records of Vellum Drive, by entity."""
