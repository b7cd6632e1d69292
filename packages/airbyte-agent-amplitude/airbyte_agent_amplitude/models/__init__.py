# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The records of Amplitude, by entity."""
