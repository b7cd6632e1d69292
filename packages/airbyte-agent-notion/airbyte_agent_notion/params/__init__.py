# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""What methods of Notion take where plain values are not enough, by entity."""
