# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The records of Exa, by entity."""
