# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `balance_transactions`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class OrderSummary(Record):
    """An order, briefly."""

    id: int | None = None
    """Id of the order."""
    name: str | None = None
    """Name of the order, as in `#1001`."""


class BalanceAdjustment(Record):
    """An order transaction that an adjustment concerns."""

    id: int | None = None
    """Id of the transaction."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    order: OrderSummary | None = None
    """Order."""


class BalanceTransaction(Record):
    """A movement on the balance of Shopify Payments."""

    id: int
    """Id of the transaction."""
    type: str | None = None
    """Kind of movement, as in `charge`, `refund` or `payout`."""
    test: bool | None = None
    """Whether it is a test."""
    payout_id: int | None = None
    """Id of the payout."""
    payout_status: str | None = None
    """Status of the payout, or `pending`."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    amount: str | None = None
    """Gross amount."""
    fee: str | None = None
    """Fees."""
    net: str | None = None
    """Amount without fees."""
    source_id: int | None = None
    """Id of what caused it."""
    source_type: str | None = None
    """What caused it, as in `charge` or `adjustment`."""
    source_order_id: int | None = None
    """Id of the order."""
    source_order_transaction_id: int | None = None
    """Id of the order's transaction."""
    processed_at: dt.datetime | None = None
    """When it was processed."""
    adjustment_order_transactions: list[BalanceAdjustment] | None = None
    """Order transactions that were adjusted."""
    adjustment_reason: str | None = None
    """Reason of the adjustment."""
