# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""A web page that was found, with the contents asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.search_results import LIST
from ..models.shared import SearchResult
from ..params.search_results import SearchResultListParamsCategory
from ..params.shared import ContentsOptionsParam

__all__ = ["SearchResults", "SyncSearchResults"]


class SearchResults(Entity):
    """A web page that was found, with the contents asked for."""

    def list(
        self,
        query: str,
        *,
        type: Literal["neural", "fast", "auto", "deep", "deep-reasoning", "instant"]
        | str
        | Omit
        | None = omit,
        category: SearchResultListParamsCategory | str | Omit | None = omit,
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
        additional_queries: Sequence[str] | Omit | None = omit,
        output_schema: Mapping[str, Any] | Omit | None = omit,
        user_location: str | Omit | None = omit,
    ) -> AsyncPager[SearchResult]:
        """Search the web.

        Contents of the results are part of them if `contents` asks for any; they cost extra.

        Returns a single page. Exa gives the best results at once, up to 100; there is no next page.

        Args:
            query: What to search for.
            type: How to search; `auto` by default. `instant` and `fast` are the quickest, the deep ones also
                answer in `meta.output`. One of `neural`, `fast`, `auto`, `deep`, `deep-reasoning`, `instant`.
            category: Only this kind of pages. `company` and `people` take no dates, texts or excluded
                domains. One of `company`, `research paper`, `news`, `pdf`, `github`, `personal site`,
                `people`, `financial report`.
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
            additional_queries: Further wordings of the query, for deep searches.
            output_schema: JSON Schema that the answer of a deep search follows.
            user_location: Two-letter code of the country to search from.
        """
        return self._pager(
            LIST,
            {
                "query": query,
                "type": type,
                "category": category,
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
                "additionalQueries": additional_queries,
                "outputSchema": output_schema,
                "userLocation": user_location,
            },
            SearchResult,
        )


class SyncSearchResults(SyncEntity):
    """A web page that was found, with the contents asked for. Sync version of `SearchResults`."""

    def list(
        self,
        query: str,
        *,
        type: Literal["neural", "fast", "auto", "deep", "deep-reasoning", "instant"]
        | str
        | Omit
        | None = omit,
        category: SearchResultListParamsCategory | str | Omit | None = omit,
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
        additional_queries: Sequence[str] | Omit | None = omit,
        output_schema: Mapping[str, Any] | Omit | None = omit,
        user_location: str | Omit | None = omit,
    ) -> SyncPage[SearchResult]:
        """Search the web.

        Contents of the results are part of them if `contents` asks for any; they cost extra.

        Returns a single page. Exa gives the best results at once, up to 100; there is no next page.

        Args:
            query: What to search for.
            type: How to search; `auto` by default. `instant` and `fast` are the quickest, the deep ones also
                answer in `meta.output`. One of `neural`, `fast`, `auto`, `deep`, `deep-reasoning`, `instant`.
            category: Only this kind of pages. `company` and `people` take no dates, texts or excluded
                domains. One of `company`, `research paper`, `news`, `pdf`, `github`, `personal site`,
                `people`, `financial report`.
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
            additional_queries: Further wordings of the query, for deep searches.
            output_schema: JSON Schema that the answer of a deep search follows.
            user_location: Two-letter code of the country to search from.
        """
        return self._page(
            LIST,
            {
                "query": query,
                "type": type,
                "category": category,
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
                "additionalQueries": additional_queries,
                "outputSchema": output_schema,
                "userLocation": user_location,
            },
            SearchResult,
        )
