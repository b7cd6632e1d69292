# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The context store records of incident.io, by entity."""
