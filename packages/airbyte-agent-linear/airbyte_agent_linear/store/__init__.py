# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The context store records of Linear, by entity."""
