# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `refunds`."""

from __future__ import annotations

from .shared import Refund

__all__ = ["Refund"]
