# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The entities of Harvest, one module each."""
