# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `order`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrderStoreColumn: TypeAlias = Literal["id", "invoice_id", "customer_id", "status", "order_date", "total"]


class OrderStoreRecord(Record):
    """A record of order in the context store."""

    id: str | None = None
    """Id of the order."""
    invoice_id: str | None = None
    """Id of the invoice."""
    customer_id: str | None = None
    """Id of the customer."""
    status: str | None = None
    """Status, such as `shipped`."""
    order_date: int | None = None
    """Date of the order, Unix time in seconds."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
