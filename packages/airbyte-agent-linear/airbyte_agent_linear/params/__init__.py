# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Types of the nested arguments of Linear's methods, by entity."""
