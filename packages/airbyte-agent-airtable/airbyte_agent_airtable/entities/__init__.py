# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The entities of Airtable, one module each."""
