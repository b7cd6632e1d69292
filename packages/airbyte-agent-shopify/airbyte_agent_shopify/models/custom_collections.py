# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `custom_collections`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import SEO, ContentImage, ImageNode, UserError


class CustomCollection(Record):
    """A collection whose products are chosen by hand."""

    id: int
    """Id of the collection."""
    handle: str | None = None
    """Name in its URL."""
    title: str | None = None
    """Title."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    body_html: str | None = None
    """Text as HTML."""
    published_at: dt.datetime | None = None
    """When it was published; null if it is hidden."""
    sort_order: str | None = None
    """Order of its products, as in `manual` or `best-selling`."""
    template_suffix: str | None = None
    """Suffix of the theme's template."""
    published_scope: str | None = None
    """Where it is published: `web` or `global`."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    image: ContentImage | None = None
    """Image."""
    products_count: int | None = None
    """Number of products."""


class CollectionNode(Record):
    """A collection, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    title: str
    """Title."""
    handle: str
    """Name in its URL."""
    description_html: str = Field(alias="descriptionHtml")
    """Description as HTML."""
    sort_order: (
        Literal[
            "ALPHA_ASC",
            "ALPHA_DESC",
            "BEST_SELLING",
            "CREATED",
            "CREATED_DESC",
            "MANUAL",
            "MOST_RELEVANT",
            "PRICE_ASC",
            "PRICE_DESC",
        ]
        | str
    ) = Field(alias="sortOrder")
    """Order of its products."""
    template_suffix: str | None = Field(alias="templateSuffix")
    """Suffix of the theme's template."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    image: ImageNode | None
    """Image."""
    seo: SEO
    """Title and description for search engines."""


class CustomCollectionsDeleteResult(Record):
    """Result."""

    deleted_collection_id: str | None = Field(alias="deletedCollectionId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
