# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The operations of Ashby as tables, by entity."""
