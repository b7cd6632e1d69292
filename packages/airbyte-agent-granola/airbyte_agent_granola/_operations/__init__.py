# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The operations of Granola as tables, by entity."""
