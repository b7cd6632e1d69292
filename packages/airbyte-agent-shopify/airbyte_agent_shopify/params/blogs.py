# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `blogs`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import MetafieldInput

__all__ = ["BlogCreateInput", "BlogCreateParams", "BlogDeleteParams", "BlogUpdateInput", "BlogUpdateParams"]


class BlogCreateInput(TypedDict, total=False):
    """A blog to create."""

    title: Required[str]
    """Title."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    comment_policy: Literal["AUTO_PUBLISHED", "CLOSED", "MODERATED"] | str | None
    """Whether readers may comment."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class BlogCreateParams(TypedDict, total=False):
    """Arguments of `blogs.create`, by name."""

    blog: Required[BlogCreateInput | Mapping[str, Any]]


class BlogUpdateInput(TypedDict, total=False):
    """What to change in a blog."""

    title: str | None
    """Title."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    redirect_new_handle: bool | None
    """Whether the former handle leads to the new one."""
    redirect_articles: bool | None
    """Whether the former URLs of articles lead to the new ones."""
    comment_policy: Literal["AUTO_PUBLISHED", "CLOSED", "MODERATED"] | str | None
    """Whether readers may comment."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class BlogUpdateParams(TypedDict, total=False):
    """Arguments of `blogs.update`, by name."""

    id: Required[str]
    blog: Required[BlogUpdateInput | Mapping[str, Any]]


class BlogDeleteParams(TypedDict, total=False):
    """Arguments of `blogs.delete`, by name."""

    id: Required[str]
