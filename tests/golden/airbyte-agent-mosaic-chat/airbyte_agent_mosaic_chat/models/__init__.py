# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The records of Mosaic Chat, by entity."""
