# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `articles`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ArticlesColumn", "ArticlesCondition", "ArticlesSearchQuery", "ArticlesValues"]

ArticlesColumn: TypeAlias = Literal[
    "id", "title", "body", "html_url", "locale", "author_id", "section_id", "label_names", "draft",
    "vote_sum", "created_at", "updated_at",
]  # fmt: skip


class ArticlesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    body: str | None
    html_url: str | None
    locale: str | None
    author_id: int | None
    section_id: int | None
    label_names: Sequence[Any] | None
    draft: bool | None
    vote_sum: int | None
    created_at: str | None
    updated_at: str | None


ArticlesCondition = TypedDict("ArticlesCondition", {
    "eq": ArticlesValues, "neq": ArticlesValues, "gt": ArticlesValues, "gte": ArticlesValues,
    "lt": ArticlesValues, "lte": ArticlesValues, "contains": ArticlesValues, "array_contains": ArticlesValues,
    "any": ArticlesValues, "in": Mapping[ArticlesColumn, Sequence[Any]],
    "startswith": Mapping[ArticlesColumn, str], "endswith": Mapping[ArticlesColumn, str],
    "fuzzy": Mapping[ArticlesColumn, str], "keyword": Mapping[ArticlesColumn, str],
    "not": "ArticlesCondition", "and": Sequence["ArticlesCondition"], "or": Sequence["ArticlesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ArticlesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ArticlesCondition
    sort: Sequence[Mapping[ArticlesColumn, Literal["asc", "desc"]]]
