# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""The context store records of Outreach, by entity."""
