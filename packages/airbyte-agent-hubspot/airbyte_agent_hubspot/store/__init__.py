# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""What the context store keeps of HubSpot, by entity."""
