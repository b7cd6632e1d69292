# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `pages`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PagesStoreColumn: TypeAlias = Literal[
    "id", "title", "handle", "author", "body_html", "published_at", "created_at", "updated_at"
]


class PagesStoreRecord(Record):
    """A record of pages in the context store."""

    id: int | None = None
    """Id of the page."""
    title: str | None = None
    """Title."""
    handle: str | None = None
    """Name in its URL."""
    author: str | None = None
    """Name of the author."""
    body_html: str | None = None
    """Text as HTML."""
    published_at: str | None = None
    """When it was published; null if it is hidden."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
