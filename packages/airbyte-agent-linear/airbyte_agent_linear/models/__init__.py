# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The records of Linear, by entity."""
