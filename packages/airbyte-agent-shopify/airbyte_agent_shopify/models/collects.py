# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `collects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Collect(Record):
    """That a product is in a custom collection."""

    id: int
    """Id of the collect."""
    collection_id: int | None = None
    """Id of the collection."""
    product_id: int | None = None
    """Id of the product."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    position: int | None = None
    """Place in a collection that is sorted by hand."""
    sort_value: str | None = None
    """Text by which the products are sorted."""
