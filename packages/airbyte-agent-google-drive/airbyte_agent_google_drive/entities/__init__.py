# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The entities of Google Drive, one module each."""
