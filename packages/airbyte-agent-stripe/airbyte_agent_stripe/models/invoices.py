# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `invoices`."""

from __future__ import annotations

from .shared import Invoice

__all__ = ["Invoice"]
