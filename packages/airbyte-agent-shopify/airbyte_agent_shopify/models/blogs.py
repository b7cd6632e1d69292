# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `blogs`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import UserError


class Blog(Record):
    """A blog of the online store."""

    id: int
    """Id of the blog."""
    handle: str | None = None
    """Name in its URL."""
    title: str | None = None
    """Title."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    commentable: str | None = None
    """Whether readers may comment: `no`, `moderate` or `yes`."""
    feedburner: str | None = None
    """Whether FeedBurner is used."""
    feedburner_location: str | None = None
    """URL of FeedBurner."""
    created_at: dt.datetime | None = None
    """When it was created."""
    template_suffix: str | None = None
    """Suffix of the theme's template."""
    tags: str | None = None
    """Tags of its articles, separated by commas."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""


class BlogNode(Record):
    """A blog, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""
    handle: str
    """Name in its URL."""
    comment_policy: Literal["AUTO_PUBLISHED", "CLOSED", "MODERATED"] | str = Field(alias="commentPolicy")
    """Whether readers may comment."""
    tags: list[str]
    """Tags."""
    template_suffix: str | None = Field(alias="templateSuffix")
    """Suffix of the theme's template."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(alias="updatedAt")
    """When it was last updated."""


class BlogsDeleteResult(Record):
    """Result."""

    deleted_blog_id: str | None = Field(alias="deletedBlogId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
