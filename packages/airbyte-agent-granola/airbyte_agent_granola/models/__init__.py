# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The records of Granola, by entity."""
