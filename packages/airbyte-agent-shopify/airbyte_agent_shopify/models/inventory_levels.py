# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `inventory_levels`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class InventoryLevel(Record):
    """How many of an inventory item are available at a location."""

    inventory_item_id: int | None = None
    """Id of the inventory item."""
    location_id: int | None = None
    """Id of the location."""
    available: int | None = None
    """How many are available; null if the stock is not counted."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
