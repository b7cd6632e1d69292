# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `payment_method_attachments`."""

from __future__ import annotations

from .shared import PaymentMethod

__all__ = ["PaymentMethod"]
