# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The context store records of Airtable, by entity."""
