# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of Notion as tables, by entity."""
