# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of HubSpot as tables, by entity."""
