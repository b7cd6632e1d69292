# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of Harvest as tables, by entity."""
