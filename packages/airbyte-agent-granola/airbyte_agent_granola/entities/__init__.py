# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The entities of Granola, one module each."""
