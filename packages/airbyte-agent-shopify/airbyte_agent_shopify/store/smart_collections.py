# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `smart_collections`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SmartCollectionsStoreColumn: TypeAlias = Literal[
    "id", "title", "handle", "body_html", "sort_order", "disjunctive", "published_at", "updated_at"
]


class SmartCollectionsStoreRecord(Record):
    """A record of smart_collections in the context store."""

    id: int | None = None
    """Id of the collection."""
    title: str | None = None
    """Title."""
    handle: str | None = None
    """Name in its URL."""
    body_html: str | None = None
    """Text as HTML."""
    sort_order: str | None = None
    """Order of its products, as in `manual` or `best-selling`."""
    disjunctive: bool | None = None
    """Whether one rule is enough."""
    published_at: str | None = None
    """When it was published; null if it is hidden."""
    updated_at: str | None = None
    """When it was last updated."""
