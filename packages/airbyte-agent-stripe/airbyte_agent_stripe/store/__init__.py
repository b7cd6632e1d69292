# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""What the context store keeps of Stripe, by entity."""
