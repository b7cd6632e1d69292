# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The entities of Gong, one module each."""
