# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""The operations of Outreach as tables, by entity."""
