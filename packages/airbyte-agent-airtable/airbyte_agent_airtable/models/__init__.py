# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The records of Airtable, by entity."""
