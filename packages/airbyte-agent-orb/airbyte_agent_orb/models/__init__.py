# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The records of Orb, by entity."""
