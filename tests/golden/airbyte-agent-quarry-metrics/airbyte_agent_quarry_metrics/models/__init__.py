# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""The records of Quarry Metrics, by entity."""
