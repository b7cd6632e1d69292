# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The operations of Vellum Drive as tables, by entity."""
