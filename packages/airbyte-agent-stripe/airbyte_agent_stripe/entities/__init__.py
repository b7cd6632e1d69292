# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The entities of Stripe, a module each."""
