# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `pages`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import UserError


class PageDetail(Record):
    """A page of the online store."""

    id: int
    """Id of the page."""
    title: str | None = None
    """Title."""
    shop_id: int | None = None
    """Id of the shop."""
    handle: str | None = None
    """Name in its URL."""
    body_html: str | None = None
    """Text as HTML."""
    author: str | None = None
    """Name of the author."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    published_at: dt.datetime | None = None
    """When it was published; null if it is hidden."""
    template_suffix: str | None = None
    """Suffix of the theme's template."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""


class PageNode(Record):
    """A page, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""
    handle: str
    """Name in its URL."""
    body: str
    """Text as HTML."""
    body_summary: str = Field(alias="bodySummary")
    """First 150 characters of the text."""
    is_published: bool = Field(alias="isPublished")
    """Whether it is visible."""
    published_at: dt.datetime | None = Field(alias="publishedAt")
    """When it was published; null if it is hidden."""
    template_suffix: str | None = Field(alias="templateSuffix")
    """Suffix of the theme's template."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""


class PagesDeleteResult(Record):
    """Result."""

    deleted_page_id: str | None = Field(alias="deletedPageId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
