# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `subscription`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SubscriptionStoreColumn: TypeAlias = Literal[
    "id",
    "customer_id",
    "status",
    "currency_code",
    "mrr",
    "total_dues",
    "subscription_items",
    "current_term_start",
    "current_term_end",
    "next_billing_at",
    "cancelled_at",
    "cancel_reason",
    "created_at",
    "updated_at",
]


class SubscriptionStoreRecord(Record):
    """A record of subscription in the context store."""

    id: str | None = None
    """Id of the subscription."""
    customer_id: str | None = None
    """Id of the customer."""
    status: str | None = None
    """Status, such as `active`."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    mrr: int | None = None
    """Monthly recurring revenue, in the smallest unit of the currency."""
    total_dues: int | None = None
    """Sum of what is due, in the smallest unit of the currency."""
    subscription_items: list[Any] | None = None
    """Items."""
    current_term_start: int | None = None
    """Beginning of the current term, Unix time in seconds."""
    current_term_end: int | None = None
    """End of the current term, Unix time in seconds."""
    next_billing_at: int | None = None
    """When it is next billed, Unix time in seconds."""
    cancelled_at: int | None = None
    """When it was or will be cancelled, Unix time in seconds."""
    cancel_reason: str | None = None
    """Why it was cancelled."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
