# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The entities of Exa, one module each."""
