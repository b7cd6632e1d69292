# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""What methods of HubSpot take where plain values are not enough, by entity."""
