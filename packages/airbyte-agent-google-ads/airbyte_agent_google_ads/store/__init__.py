# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The context store records of Google Ads, by entity."""
