# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `balance_transactions`."""

from __future__ import annotations

from .shared import TimeRangeParam

__all__ = ["TimeRangeParam"]
