# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `inventory_items`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class InventoryItem(Record):
    """What is counted in stock: the physical side of a variant."""

    id: int
    """Id of the inventory item."""
    sku: str | None = None
    """Stock keeping unit."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    cost: str | None = None
    """Cost of one, a decimal number in a text."""
    country_code_of_origin: str | None = None
    """Two-letter code of the country of origin."""
    province_code_of_origin: str | None = None
    """Code of the province of origin."""
    harmonized_system_code: str | None = None
    """Harmonized System code."""
    tracked: bool | None = None
    """Whether the stock is counted."""
    country_harmonized_system_codes: list[Any] | None = None
    """Harmonized System codes by country."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
