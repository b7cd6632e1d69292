# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Types of the nested arguments of HubSpot's methods, by entity."""
