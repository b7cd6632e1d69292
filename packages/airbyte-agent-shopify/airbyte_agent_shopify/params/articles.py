# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `articles`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import MetafieldInput

__all__ = [
    "ArticleCreateInput",
    "ArticleCreateParams",
    "ArticleDeleteParams",
    "ArticleImageInput",
    "ArticleUpdateInput",
    "ArticleUpdateParams",
    "AuthorInput",
]


class AuthorInput(TypedDict, total=False):
    """Author of an article: a name, or a staff member."""

    name: str | None
    """Name."""
    user_id: str | None
    """Id of the staff member."""


class ArticleImageInput(TypedDict, total=False):
    """Image of an article."""

    url: str | None
    """URL of the image."""
    alt_text: str | None
    """Text for those who do not see the image."""


class ArticleCreateInput(TypedDict, total=False):
    """An article to create."""

    title: Required[str]
    """Title."""
    blog_id: str | None
    """Id of the blog, `gid://shopify/Blog/...`."""
    author: Required[AuthorInput | Mapping[str, Any]]
    """Author."""
    body: str | None
    """Text as HTML."""
    summary: str | None
    """Summary as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    tags: Sequence[str] | None
    """Tags."""
    image: ArticleImageInput | Mapping[str, Any] | None
    """Image."""
    is_published: bool | None
    """Whether it is visible."""
    publish_date: dt.datetime | str | None
    """When it becomes visible."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class ArticleCreateParams(TypedDict, total=False):
    """Arguments of `articles.create`, by name."""

    article: Required[ArticleCreateInput | Mapping[str, Any]]


class ArticleUpdateInput(TypedDict, total=False):
    """What to change in an article."""

    title: str | None
    """Title."""
    blog_id: str | None
    """Id of the blog."""
    author: AuthorInput | Mapping[str, Any] | None
    """Author."""
    body: str | None
    """Text as HTML."""
    summary: str | None
    """Summary as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    redirect_new_handle: bool | None
    """Whether the former handle leads to the new one."""
    tags: Sequence[str] | None
    """Tags; they replace the existing ones."""
    image: ArticleImageInput | Mapping[str, Any] | None
    """Image."""
    is_published: bool | None
    """Whether it is visible."""
    publish_date: dt.datetime | str | None
    """When it becomes visible."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class ArticleUpdateParams(TypedDict, total=False):
    """Arguments of `articles.update`, by name."""

    id: Required[str]
    article: Required[ArticleUpdateInput | Mapping[str, Any]]


class ArticleDeleteParams(TypedDict, total=False):
    """Arguments of `articles.delete`, by name."""

    id: Required[str]
