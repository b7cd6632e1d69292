# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `payment_source`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PaymentSourceStoreColumn: TypeAlias = Literal["id", "customer_id", "type", "status", "gateway", "updated_at"]


class PaymentSourceStoreRecord(Record):
    """A record of payment_source in the context store."""

    id: str | None = None
    """Id of the payment source."""
    customer_id: str | None = None
    """Id of the customer."""
    type: str | None = None
    """Kind, such as `card`."""
    status: str | None = None
    """Status, such as `expired`."""
    gateway: str | None = None
    """Payment gateway."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
