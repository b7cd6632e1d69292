# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The context store records of Granola, by entity."""
