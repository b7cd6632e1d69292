# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `pages`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import MetafieldInput

__all__ = ["PageCreateInput", "PageCreateParams", "PageDeleteParams", "PageUpdateInput", "PageUpdateParams"]


class PageCreateInput(TypedDict, total=False):
    """A page to create."""

    title: Required[str]
    """Title."""
    body: str | None
    """Text as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    is_published: bool | None
    """Whether it is visible."""
    publish_date: dt.datetime | str | None
    """When it becomes visible."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class PageCreateParams(TypedDict, total=False):
    """Arguments of `pages.create`, by name."""

    page: Required[PageCreateInput | Mapping[str, Any]]


class PageUpdateInput(TypedDict, total=False):
    """What to change in a page."""

    title: str | None
    """Title."""
    body: str | None
    """Text as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    redirect_new_handle: bool | None
    """Whether the former handle leads to the new one."""
    is_published: bool | None
    """Whether it is visible."""
    publish_date: dt.datetime | str | None
    """When it becomes visible."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class PageUpdateParams(TypedDict, total=False):
    """Arguments of `pages.update`, by name."""

    id: Required[str]
    page: Required[PageUpdateInput | Mapping[str, Any]]


class PageDeleteParams(TypedDict, total=False):
    """Arguments of `pages.delete`, by name."""

    id: Required[str]
