# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""What methods of Google Drive take where plain values are not enough, by entity."""
