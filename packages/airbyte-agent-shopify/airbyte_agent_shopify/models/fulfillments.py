# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `fulfillments`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Address, LineItem


class Fulfillment(Record):
    """Line items that were sent together."""

    id: int
    """Id of the fulfillment."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    created_at: dt.datetime | None = None
    """When it was created."""
    location_id: int | None = None
    """Id of the location."""
    name: str | None = None
    """Name: that of the order, a dot and a number."""
    order_id: int | None = None
    """Id of the order."""
    origin_address: Address | None = None
    """Address that it was sent from."""
    receipt: dict[str, Any] | None = None
    """What the fulfillment service answered."""
    service: str | None = None
    """Fulfillment service."""
    shipment_status: str | None = None
    """Status of the shipment, as in `in_transit` or `delivered`."""
    status: str | None = None
    """`pending`, `open`, `success`, `cancelled`, `error` or `failure`."""
    tracking_company: str | None = None
    """Carrier."""
    tracking_number: str | None = None
    """Tracking number."""
    tracking_numbers: list[str] | None = None
    """Tracking numbers."""
    tracking_url: str | None = None
    """URL of the tracking page."""
    tracking_urls: list[str] | None = None
    """URLs of the tracking pages."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    line_items: list[LineItem] | None = None
    """Line items."""
