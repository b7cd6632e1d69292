# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Arguments of `contents`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import ExtrasOptionsParam, HighlightsOptionsParam, SummaryOptionsParam, TextOptionsParam

__all__ = ["ContentListParams"]


class ContentListParams(TypedDict, total=False):
    """Arguments of `contents.list`, by name."""

    urls: Required[Sequence[str]]
    text: bool | TextOptionsParam | None
    highlights: bool | HighlightsOptionsParam | None
    summary: SummaryOptionsParam | None
    livecrawl_timeout: int | None
    max_age_hours: int | None
    subpages: int | None
    subpage_target: str | Sequence[str] | None
    extras: ExtrasOptionsParam | None
