# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The entities of Confluence, one module each."""
