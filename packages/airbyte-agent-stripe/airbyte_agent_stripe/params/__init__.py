# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""What methods of Stripe take where plain values are not enough, by entity."""
