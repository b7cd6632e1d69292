# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The context store records of Shopify, by entity."""
