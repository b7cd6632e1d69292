# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records in the context store of `subscriptions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SubscriptionsStoreColumn: TypeAlias = Literal[
    "id",
    "status",
    "name",
    "start_date",
    "end_date",
    "current_billing_period_start_date",
    "current_billing_period_end_date",
    "created_at",
    "customer",
    "plan",
]


class SubscriptionsStoreRecordCustomer(Record):
    """Customer."""

    id: str | None = None
    """Id of the customer."""
    name: str | None = None
    """Name of the customer."""


class SubscriptionsStoreRecordPlan(Record):
    """Plan that it is on."""

    id: str | None = None
    """Id of the plan."""
    name: str | None = None
    """Name of the plan."""


class SubscriptionsStoreRecord(Record):
    """A record of subscriptions in the context store."""

    id: str | None = None
    """Id of the subscription."""
    status: str | None = None
    """active, ended or upcoming."""
    name: str | None = None
    """Name of the subscription."""
    start_date: str | None = None
    """Beginning, inclusive."""
    end_date: str | None = None
    """End, exclusive."""
    current_billing_period_start_date: str | None = None
    """Beginning of the current billing period, inclusive."""
    current_billing_period_end_date: str | None = None
    """End of the current billing period, exclusive."""
    created_at: str | None = None
    """When it was created."""
    customer: SubscriptionsStoreRecordCustomer | None = None
    """Customer."""
    plan: SubscriptionsStoreRecordPlan | None = None
    """Plan that it is on."""
