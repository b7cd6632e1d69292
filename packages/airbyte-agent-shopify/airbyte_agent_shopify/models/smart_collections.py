# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `smart_collections`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ContentImage


class CollectionRule(Record):
    """A rule of a smart collection."""

    column: str | None = None
    """Property of the product, as in `title` or `tag`."""
    relation: str | None = None
    """How it is compared, as in `equals`."""
    condition: str | None = None
    """Value that it is compared with."""


class SmartCollection(Record):
    """A collection whose products fit rules."""

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
    disjunctive: bool | None = None
    """Whether one rule is enough."""
    rules: list[CollectionRule] | None = None
    """Rules."""
    published_scope: str | None = None
    """Where it is published: `web` or `global`."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    image: ContentImage | None = None
    """Image."""
    products_count: int | None = None
    """Number of products."""
