# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Arguments of `similar_results`."""

import datetime as dt
from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import ContentsOptionsParam

__all__ = ["SimilarResultListParams"]


class SimilarResultListParams(TypedDict, total=False):
    """Arguments of `similar_results.list`, by name."""

    url: Required[str]
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
    exclude_source_domain: bool | None
