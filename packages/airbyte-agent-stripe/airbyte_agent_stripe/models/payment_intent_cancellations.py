# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `payment_intent_cancellations`."""

from __future__ import annotations

from .shared import PaymentIntent

__all__ = ["PaymentIntent"]
