# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The context store records of Notion, by entity."""
