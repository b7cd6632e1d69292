# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Contents of Exa."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contents import LIST
from ..models.shared import SearchResult
from ..params.shared import ExtrasOptionsParam, HighlightsOptionsParam, SummaryOptionsParam, TextOptionsParam

__all__ = ["Contents", "SyncContents"]


class Contents(Entity):
    """Contents of Exa."""

    def list(
        self,
        urls: Sequence[str],
        *,
        text: bool | TextOptionsParam | Omit | None = omit,
        highlights: bool | HighlightsOptionsParam | Omit | None = omit,
        summary: SummaryOptionsParam | Omit | None = omit,
        livecrawl_timeout: int | Omit | None = omit,
        max_age_hours: int | Omit | None = omit,
        subpages: int | Omit | None = omit,
        subpage_target: str | Sequence[str] | Omit | None = omit,
        extras: ExtrasOptionsParam | Omit | None = omit,
    ) -> AsyncPager[SearchResult]:
        """Get the contents of pages.

        Pages that cannot be read are missing from the results; `page.warnings` tells which kinds of errors
        there were, and `page.meta["statuses"]` has all URLs.

        Returns a single page. Exa gives the contents of all URLs at once.

        Args:
            urls: URLs of the pages. At least 1 items.
            text: The whole text of a page: true, or options.
            highlights: Passages of a page that fit best: true, or options.
            summary: Ask for a summary of a page, written by a model.
            livecrawl_timeout: Longest time that fetching a page may take, in milliseconds; 10,000 by default.
                At least 1.
            max_age_hours: How old a stored copy of a page may be, in hours, before it is fetched anew; 0
                fetches always, -1 never. By default only pages without a stored copy are fetched. At least
                -1.
            subpages: How many pages below each page to get too; none by default. At least 0.
            subpage_target: Words that tell which subpages to get.
            extras: What else to get from a page.
        """
        return self._pager(
            LIST,
            {
                "urls": urls,
                "text": text,
                "highlights": highlights,
                "summary": summary,
                "livecrawlTimeout": livecrawl_timeout,
                "maxAgeHours": max_age_hours,
                "subpages": subpages,
                "subpageTarget": subpage_target,
                "extras": extras,
            },
            SearchResult,
        )


class SyncContents(SyncEntity):
    """Contents of Exa. Sync version of `Contents`."""

    def list(
        self,
        urls: Sequence[str],
        *,
        text: bool | TextOptionsParam | Omit | None = omit,
        highlights: bool | HighlightsOptionsParam | Omit | None = omit,
        summary: SummaryOptionsParam | Omit | None = omit,
        livecrawl_timeout: int | Omit | None = omit,
        max_age_hours: int | Omit | None = omit,
        subpages: int | Omit | None = omit,
        subpage_target: str | Sequence[str] | Omit | None = omit,
        extras: ExtrasOptionsParam | Omit | None = omit,
    ) -> SyncPage[SearchResult]:
        """Get the contents of pages.

        Pages that cannot be read are missing from the results; `page.warnings` tells which kinds of errors
        there were, and `page.meta["statuses"]` has all URLs.

        Returns a single page. Exa gives the contents of all URLs at once.

        Args:
            urls: URLs of the pages. At least 1 items.
            text: The whole text of a page: true, or options.
            highlights: Passages of a page that fit best: true, or options.
            summary: Ask for a summary of a page, written by a model.
            livecrawl_timeout: Longest time that fetching a page may take, in milliseconds; 10,000 by default.
                At least 1.
            max_age_hours: How old a stored copy of a page may be, in hours, before it is fetched anew; 0
                fetches always, -1 never. By default only pages without a stored copy are fetched. At least
                -1.
            subpages: How many pages below each page to get too; none by default. At least 0.
            subpage_target: Words that tell which subpages to get.
            extras: What else to get from a page.
        """
        return self._page(
            LIST,
            {
                "urls": urls,
                "text": text,
                "highlights": highlights,
                "summary": summary,
                "livecrawlTimeout": livecrawl_timeout,
                "maxAgeHours": max_age_hours,
                "subpages": subpages,
                "subpageTarget": subpage_target,
                "extras": extras,
            },
            SearchResult,
        )
