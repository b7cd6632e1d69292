# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""The operations of Tessera Ads as tables, by entity."""
