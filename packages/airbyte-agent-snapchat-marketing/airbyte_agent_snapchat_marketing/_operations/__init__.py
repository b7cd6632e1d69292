# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""The operations of Snapchat Marketing as tables, by entity."""
