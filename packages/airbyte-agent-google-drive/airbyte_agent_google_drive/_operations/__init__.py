# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of Google Drive as tables, by entity."""
