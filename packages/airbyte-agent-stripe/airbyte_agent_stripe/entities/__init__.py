# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The entities of Stripe, one module each."""
