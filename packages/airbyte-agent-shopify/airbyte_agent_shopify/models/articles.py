# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `articles`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ContentImage, ImageNode, UserError


class Article(Record):
    """An article of a blog."""

    id: int
    """Id of the article."""
    title: str | None = None
    """Title."""
    created_at: dt.datetime | None = None
    """When it was created."""
    body_html: str | None = None
    """Text as HTML."""
    blog_id: int | None = None
    """Id of the blog."""
    author: str | None = None
    """Name of the author."""
    user_id: int | None = None
    """Id of the staff member."""
    published_at: dt.datetime | None = None
    """When it was published; null if it is hidden."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    summary_html: str | None = None
    """Summary as HTML."""
    template_suffix: str | None = None
    """Suffix of the theme's template."""
    handle: str | None = None
    """Name in its URL."""
    tags: str | None = None
    """Tags, separated by commas."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    image: ContentImage | None = None
    """Image."""


class ArticleAuthorNode(Record):
    """An author."""

    name: str
    """Name."""


class BlogSummary(Record):
    """A blog, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""


class ArticleNode(Record):
    """An article, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""
    handle: str
    """Name in its URL."""
    body: str
    """Text as HTML."""
    summary: str | None
    """Summary as HTML."""
    tags: list[str]
    """Tags."""
    is_published: bool = Field(alias="isPublished")
    """Whether it is visible."""
    published_at: dt.datetime | None = Field(alias="publishedAt")
    """When it was published; null if it is hidden."""
    template_suffix: str | None = Field(alias="templateSuffix")
    """Suffix of the theme's template."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(alias="updatedAt")
    """When it was last updated."""
    author: ArticleAuthorNode | None
    """Author."""
    blog: BlogSummary
    """Blog."""
    image: ImageNode | None
    """Image."""


class ArticlesDeleteResult(Record):
    """Result."""

    deleted_article_id: str | None = Field(alias="deletedArticleId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
