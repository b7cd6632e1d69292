# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The entities of Linear, one module each."""
