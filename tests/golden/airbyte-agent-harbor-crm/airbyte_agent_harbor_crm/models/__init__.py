# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""The records of Harbor Crm, by entity."""
