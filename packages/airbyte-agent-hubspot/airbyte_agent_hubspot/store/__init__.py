# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The context store records of HubSpot, by entity."""
