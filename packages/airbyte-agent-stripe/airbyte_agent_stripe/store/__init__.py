# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The context store records of Stripe, by entity."""
