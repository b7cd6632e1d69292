# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `fulfillments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

FulfillmentsStoreColumn: TypeAlias = Literal[
    "id",
    "order_id",
    "name",
    "status",
    "shipment_status",
    "tracking_company",
    "tracking_number",
    "location_id",
    "created_at",
    "updated_at",
]


class FulfillmentsStoreRecord(Record):
    """A record of fulfillments in the context store."""

    id: int | None = None
    """Id of the fulfillment."""
    order_id: int | None = None
    """Id of the order."""
    name: str | None = None
    """Name: that of the order, a dot and a number."""
    status: str | None = None
    """`pending`, `open`, `success`, `cancelled`, `error` or `failure`."""
    shipment_status: str | None = None
    """Status of the shipment, as in `in_transit` or `delivered`."""
    tracking_company: str | None = None
    """Carrier."""
    tracking_number: str | None = None
    """Tracking number."""
    location_id: int | None = None
    """Id of the location."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
