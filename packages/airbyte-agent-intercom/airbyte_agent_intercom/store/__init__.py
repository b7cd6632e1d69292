# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""What the context store keeps of Intercom, by entity."""
