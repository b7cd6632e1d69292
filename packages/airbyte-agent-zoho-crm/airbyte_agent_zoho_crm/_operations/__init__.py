# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""The operations of Zoho CRM as tables, by entity."""
