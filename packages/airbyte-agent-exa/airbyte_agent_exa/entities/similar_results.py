# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Similar results of Exa."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.similar_results import LIST
from ..models.shared import SearchResult
from ..params.shared import ContentsOptionsParam

__all__ = ["SimilarResults", "SyncSimilarResults"]


class SimilarResults(Entity):
    """Similar results of Exa."""

    def list(
        self,
        url: str,
        *,
        num_results: int | Omit | None = omit,
        include_domains: Sequence[str] | Omit | None = omit,
        exclude_domains: Sequence[str] | Omit | None = omit,
        start_published_date: dt.datetime | str | Omit | None = omit,
        end_published_date: dt.datetime | str | Omit | None = omit,
        start_crawl_date: dt.datetime | str | Omit | None = omit,
        end_crawl_date: dt.datetime | str | Omit | None = omit,
        contents: ContentsOptionsParam | Omit | None = omit,
        moderation: bool | Omit | None = omit,
        include_text: Sequence[str] | Omit | None = omit,
        exclude_text: Sequence[str] | Omit | None = omit,
        exclude_source_domain: bool | Omit | None = omit,
    ) -> AsyncPager[SearchResult]:
        """Find similar pages.

        Contents of the results are part of them if `contents` asks for any; they cost extra.

        Returns a single page. Exa gives the best results at once, up to 100; there is no next page.

        Args:
            url: URL that the results should be similar to.
            num_results: Number of results; 10 by default. 1 to 100.
            include_domains: Only results from these domains.
            exclude_domains: No results from these domains.
            start_published_date: Only pages published after this time.
            end_published_date: Only pages published before this time.
            start_crawl_date: Only pages that Exa found after this time.
            end_crawl_date: Only pages that Exa found before this time.
            contents: Which contents of each result to get; none by default.
            moderation: Leave out results with unsafe content; false by default.
            include_text: Only pages with this text, of up to five words. At most 1 items.
            exclude_text: No pages with this text, of up to five words, among their first 1,000. At most 1
                items.
            exclude_source_domain: Leave out pages of the same domain; false by default.
        """
        return self._pager(
            LIST,
            {
                "url": url,
                "numResults": num_results,
                "includeDomains": include_domains,
                "excludeDomains": exclude_domains,
                "startPublishedDate": start_published_date,
                "endPublishedDate": end_published_date,
                "startCrawlDate": start_crawl_date,
                "endCrawlDate": end_crawl_date,
                "contents": contents,
                "moderation": moderation,
                "includeText": include_text,
                "excludeText": exclude_text,
                "excludeSourceDomain": exclude_source_domain,
            },
            SearchResult,
        )


class SyncSimilarResults(SyncEntity):
    """Similar results of Exa. Sync version of `SimilarResults`."""

    def list(
        self,
        url: str,
        *,
        num_results: int | Omit | None = omit,
        include_domains: Sequence[str] | Omit | None = omit,
        exclude_domains: Sequence[str] | Omit | None = omit,
        start_published_date: dt.datetime | str | Omit | None = omit,
        end_published_date: dt.datetime | str | Omit | None = omit,
        start_crawl_date: dt.datetime | str | Omit | None = omit,
        end_crawl_date: dt.datetime | str | Omit | None = omit,
        contents: ContentsOptionsParam | Omit | None = omit,
        moderation: bool | Omit | None = omit,
        include_text: Sequence[str] | Omit | None = omit,
        exclude_text: Sequence[str] | Omit | None = omit,
        exclude_source_domain: bool | Omit | None = omit,
    ) -> SyncPage[SearchResult]:
        """Find similar pages.

        Contents of the results are part of them if `contents` asks for any; they cost extra.

        Returns a single page. Exa gives the best results at once, up to 100; there is no next page.

        Args:
            url: URL that the results should be similar to.
            num_results: Number of results; 10 by default. 1 to 100.
            include_domains: Only results from these domains.
            exclude_domains: No results from these domains.
            start_published_date: Only pages published after this time.
            end_published_date: Only pages published before this time.
            start_crawl_date: Only pages that Exa found after this time.
            end_crawl_date: Only pages that Exa found before this time.
            contents: Which contents of each result to get; none by default.
            moderation: Leave out results with unsafe content; false by default.
            include_text: Only pages with this text, of up to five words. At most 1 items.
            exclude_text: No pages with this text, of up to five words, among their first 1,000. At most 1
                items.
            exclude_source_domain: Leave out pages of the same domain; false by default.
        """
        return self._page(
            LIST,
            {
                "url": url,
                "numResults": num_results,
                "includeDomains": include_domains,
                "excludeDomains": exclude_domains,
                "startPublishedDate": start_published_date,
                "endPublishedDate": end_published_date,
                "startCrawlDate": start_crawl_date,
                "endCrawlDate": end_crawl_date,
                "contents": contents,
                "moderation": moderation,
                "includeText": include_text,
                "excludeText": exclude_text,
                "excludeSourceDomain": exclude_source_domain,
            },
            SearchResult,
        )
