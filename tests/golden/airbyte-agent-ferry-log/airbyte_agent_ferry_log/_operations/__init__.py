# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of Ferry Log as tables, by entity."""
