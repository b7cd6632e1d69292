# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Types of the nested arguments of Stripe's methods, by entity."""
