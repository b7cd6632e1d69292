# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of Asana as tables, by entity."""
