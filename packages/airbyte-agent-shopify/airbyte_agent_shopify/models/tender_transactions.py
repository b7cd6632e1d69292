# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `tender_transactions`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class TenderTransaction(Record):
    """Money that was paid or given back."""

    id: int
    """Id of the transaction."""
    order_id: int | None = None
    """Id of the order."""
    amount: str | None = None
    """Amount, negative if it was given back."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    user_id: int | None = None
    """Id of the staff member."""
    test: bool | None = None
    """Whether it is a test."""
    processed_at: dt.datetime | None = None
    """When it was processed."""
    remote_reference: str | None = None
    """Reference at the payment gateway."""
    payment_details: dict[str, Any] | None = None
    """Payment method."""
    payment_method: str | None = None
    """Payment method."""
