# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The records of Ferry Log, by entity."""
