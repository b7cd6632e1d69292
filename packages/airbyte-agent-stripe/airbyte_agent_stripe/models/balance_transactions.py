# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `balance_transactions`."""

from __future__ import annotations

from .shared import BalanceTransaction

__all__ = ["BalanceTransaction"]
