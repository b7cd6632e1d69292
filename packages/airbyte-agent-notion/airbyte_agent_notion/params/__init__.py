# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Types of the nested arguments of Notion's methods, by entity."""
