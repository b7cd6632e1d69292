# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""What the context store keeps of Google Drive, by entity."""
