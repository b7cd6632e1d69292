# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `subscriptions`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SubscriptionsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "customer",
    "currency",
    "collection_method",
    "start_date",
    "current_period_start",
    "current_period_end",
    "trial_start",
    "trial_end",
    "cancel_at",
    "cancel_at_period_end",
    "canceled_at",
    "ended_at",
    "latest_invoice",
    "default_payment_method",
    "description",
    "metadata",
]


class SubscriptionsStoreRecord(Record):
    """A record of subscriptions in the context store."""

    id: str | None = None
    """Id of the subscription, `sub_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State of the subscription."""
    customer: str | None = None
    """Id of the customer who subscribes."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    collection_method: str | None = None
    """Charge the default payment method, or email the invoice and wait."""
    start_date: int | None = None
    """When it first began, Unix time in seconds."""
    current_period_start: int | None = None
    """Start of the current billing period, Unix time in seconds."""
    current_period_end: int | None = None
    """End of the current billing period, Unix time in seconds."""
    trial_start: int | None = None
    """When the trial began, Unix time in seconds."""
    trial_end: int | None = None
    """When the trial ends, Unix time in seconds."""
    cancel_at: int | None = None
    """When the subscription is set to end, Unix time in seconds."""
    cancel_at_period_end: bool | None = None
    """Whether it ends with the current period."""
    canceled_at: int | None = None
    """When cancellation was asked for, Unix time in seconds."""
    ended_at: int | None = None
    """When it ended, Unix time in seconds."""
    latest_invoice: str | None = None
    """Id of its newest invoice."""
    default_payment_method: str | None = None
    """Id of the payment method charged by default."""
    description: str | None = None
    """Text shown to the customer."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
