# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The context store records of monday.com, by entity."""
