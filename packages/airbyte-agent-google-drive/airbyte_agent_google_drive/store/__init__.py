# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The context store records of Google Drive, by entity."""
