# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""The records of Tessera Ads, by entity."""
