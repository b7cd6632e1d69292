# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The operations of Mosaic Chat as tables, by entity."""
