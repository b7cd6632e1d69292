# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The entities of Notion, one module each."""
