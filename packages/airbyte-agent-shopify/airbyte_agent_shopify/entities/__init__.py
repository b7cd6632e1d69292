# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The entities of Shopify, one module each."""
