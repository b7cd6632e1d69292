# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of monday.com as tables, by entity."""
