# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records in the context store of `sitemaps`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SitemapsStoreColumn: TypeAlias = Literal[
    "path", "type", "isPending", "isSitemapsIndex", "lastSubmitted", "lastDownloaded", "warnings", "errors"
]


class SitemapsStoreRecord(Record):
    """A record of sitemaps in the context store."""

    path: str | None = None
    """URL of the sitemap."""
    type: str | None = None
    """Kind."""
    is_pending: bool | None = Field(default=None, alias="isPending")
    """Whether it has not been processed yet."""
    is_sitemaps_index: bool | None = Field(default=None, alias="isSitemapsIndex")
    """Whether it is an index of other sitemaps."""
    last_submitted: str | None = Field(default=None, alias="lastSubmitted")
    """When it was submitted."""
    last_downloaded: str | None = Field(default=None, alias="lastDownloaded")
    """When Google last read it."""
    warnings: str | None = None
    """Number of warnings, as text."""
    errors: str | None = None
    """Number of errors, as text."""
