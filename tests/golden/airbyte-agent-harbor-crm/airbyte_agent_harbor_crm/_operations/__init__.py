# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""The operations of Harbor Crm as tables, by entity."""
