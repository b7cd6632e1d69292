# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Arguments of `search_results`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import ContentsOptionsParam

__all__ = ["SearchResultListParams", "SearchResultListParamsCategory"]

SearchResultListParamsCategory: TypeAlias = Literal[
    "company", "research paper", "news", "pdf", "github", "personal site", "people", "financial report"
]


class SearchResultListParams(TypedDict, total=False):
    """Arguments of `search_results.list`, by name."""

    query: Required[str]
    type: Literal["neural", "fast", "auto", "deep", "deep-reasoning", "instant"] | str | None
    category: SearchResultListParamsCategory | str | None
    num_results: int | None
    include_domains: Sequence[str] | None
    exclude_domains: Sequence[str] | None
    start_published_date: dt.datetime | str | None
    end_published_date: dt.datetime | str | None
    start_crawl_date: dt.datetime | str | None
    end_crawl_date: dt.datetime | str | None
    contents: ContentsOptionsParam | None
    moderation: bool | None
    include_text: Sequence[str] | None
    exclude_text: Sequence[str] | None
    additional_queries: Sequence[str] | None
    output_schema: Mapping[str, Any] | None
    user_location: str | None
