# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The entities of monday.com, one module each."""
