# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The entities of Klaviyo, one module each."""
