# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of Amazon Ads as tables, by entity."""
