# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The operations of Exa as tables, by entity."""
