# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The context store records of Harvest, by entity."""
