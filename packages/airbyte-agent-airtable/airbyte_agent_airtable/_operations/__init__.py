# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The operations of Airtable as tables, by entity."""
