# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of Stripe as tables, by entity."""
