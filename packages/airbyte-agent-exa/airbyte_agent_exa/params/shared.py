# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import TypedDict

__all__ = [
    "ContentsOptionsParam",
    "ExtrasOptionsParam",
    "HighlightsOptionsParam",
    "SummaryOptionsParam",
    "TextOptionsParam",
]


class TextOptionsParam(TypedDict, total=False):
    """How to get the text of pages."""

    max_characters: int | None
    """Most characters of a text. At least 1."""
    include_html_tags: bool | None
    """Keep HTML tags; false by default."""
    verbosity: Literal["compact", "standard", "full"] | str | None
    """How much of a page to keep; `compact` by default. Applies only where the page is fetched anew."""
    include_sections: (
        Sequence[Literal["header", "navigation", "banner", "body", "sidebar", "footer", "metadata"] | str]
        | None
    )
    """Only these sections. Applies only where the page is fetched anew."""
    exclude_sections: (
        Sequence[Literal["header", "navigation", "banner", "body", "sidebar", "footer", "metadata"] | str]
        | None
    )
    """None of these sections. Applies only where the page is fetched anew."""


class HighlightsOptionsParam(TypedDict, total=False):
    """How to choose passages."""

    max_characters: int | None
    """Most characters of all passages of a page together. At least 1."""
    query: str | None
    """What the passages should be about; the query of the search by default."""


class SummaryOptionsParam(TypedDict, total=False):
    """How to summarize pages."""

    query: str | None
    """What the summary should be about."""
    schema: Mapping[str, Any] | None
    """JSON Schema that the summary follows; it is JSON text then."""


class ExtrasOptionsParam(TypedDict, total=False):
    """What else to get from pages."""

    links: int | None
    """How many links of each page to get; none by default. At least 0."""
    image_links: int | None
    """How many URLs of pictures of each page to get; none by default. At least 0."""


class ContentsOptionsParam(TypedDict, total=False):
    """Which contents of results to get."""

    text: bool | TextOptionsParam | None
    """The whole text of a page: true, or options."""
    highlights: bool | HighlightsOptionsParam | None
    """Passages of a page that fit best: true, or options."""
    summary: SummaryOptionsParam | None
    """Ask for a summary of a page, written by a model."""
    livecrawl_timeout: int | None
    """Longest time that fetching a page may take, in milliseconds; 10,000 by default. At least 1."""
    max_age_hours: int | None
    """How old a stored copy of a page may be, in hours, before it is fetched anew; 0 fetches always, -1
    never. By default only pages without a stored copy are fetched. At least -1.
    """
    subpages: int | None
    """How many pages below each page to get too; none by default. At least 0."""
    subpage_target: str | Sequence[str] | None
    """Words that tell which subpages to get."""
    extras: ExtrasOptionsParam | None
    """What else to get from a page."""
