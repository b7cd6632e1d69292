# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records of `sitemaps`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class SitemapContent(Record):
    """The URLs of one kind in a sitemap."""

    type: str | None = None
    """Kind, as in `web` or `image`."""
    submitted: str | None = None
    """Number of URLs, as text."""
    indexed: str | None = None
    """Number of URLs in the index, as text; no longer kept up to date."""


class Sitemap(Record):
    """A sitemap that was submitted for a property."""

    path: str
    """URL of the sitemap."""
    last_submitted: dt.datetime | None = Field(default=None, alias="lastSubmitted")
    """When it was submitted."""
    is_pending: bool | None = Field(default=None, alias="isPending")
    """Whether it has not been processed yet."""
    is_sitemaps_index: bool | None = Field(default=None, alias="isSitemapsIndex")
    """Whether it is an index of other sitemaps."""
    type: str | None = None
    """Kind, as in `sitemap` or `rssFeed`."""
    last_downloaded: dt.datetime | None = Field(default=None, alias="lastDownloaded")
    """When Google last read it."""
    warnings: str | None = None
    """Number of warnings, as text."""
    errors: str | None = None
    """Number of errors, as text."""
    contents: list[SitemapContent] | None = None
    """What it holds, by kind."""
