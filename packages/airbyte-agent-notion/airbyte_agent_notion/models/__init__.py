# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The records of Notion, by entity."""
