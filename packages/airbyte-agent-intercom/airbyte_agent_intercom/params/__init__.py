# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Types of the nested arguments of Intercom's methods, by entity."""
