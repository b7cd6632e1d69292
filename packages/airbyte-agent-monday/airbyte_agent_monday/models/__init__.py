# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The records of monday.com, by entity."""
