# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Types of the nested arguments of Google Drive's methods, by entity."""
