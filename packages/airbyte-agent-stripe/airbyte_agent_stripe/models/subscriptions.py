# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `subscriptions`."""

from __future__ import annotations

from .shared import Subscription

__all__ = ["Subscription"]
