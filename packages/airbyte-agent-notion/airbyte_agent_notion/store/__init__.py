# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""What the context store keeps of Notion, by entity."""
