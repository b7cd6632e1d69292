# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The operations of Orb as tables, by entity."""
