# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records in the context store of `businesses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BusinessesStoreColumn: TypeAlias = Literal[
    "id", "name", "industry", "country", "website_url", "created_at", "modified_at"
]


class BusinessesStoreRecord(Record):
    """A record of businesses in the context store."""

    id: str | None = None
    """Id of the business."""
    name: str | None = None
    """Name of the business."""
    industry: str | None = None
    """Industry, such as `GAMING`."""
    country: str | None = None
    """Country, as an ISO 3166-1 alpha-3 code."""
    website_url: str | None = None
    """URL of the website."""
    created_at: str | None = None
    """When the business was created."""
    modified_at: str | None = None
    """When the business was last changed."""
