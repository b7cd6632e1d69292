# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `releases`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ReleasesColumn", "ReleasesCondition", "ReleasesSearchQuery", "ReleasesValues"]

ReleasesColumn: TypeAlias = Literal[
    "id", "repository", "tag_name", "name", "body", "draft", "prerelease", "created_at", "published_at",
    "html_url",
]  # fmt: skip


class ReleasesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    tag_name: str | None
    name: str | None
    body: str | None
    draft: bool | None
    prerelease: bool | None
    created_at: str | None
    published_at: str | None
    html_url: str | None


ReleasesCondition = TypedDict("ReleasesCondition", {
    "eq": ReleasesValues, "neq": ReleasesValues, "gt": ReleasesValues, "gte": ReleasesValues,
    "lt": ReleasesValues, "lte": ReleasesValues, "contains": ReleasesValues, "array_contains": ReleasesValues,
    "any": ReleasesValues, "in": Mapping[ReleasesColumn, Sequence[Any]],
    "startswith": Mapping[ReleasesColumn, str], "endswith": Mapping[ReleasesColumn, str],
    "fuzzy": Mapping[ReleasesColumn, str], "keyword": Mapping[ReleasesColumn, str],
    "not": "ReleasesCondition", "and": Sequence["ReleasesCondition"], "or": Sequence["ReleasesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ReleasesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ReleasesCondition
    sort: Sequence[Mapping[ReleasesColumn, Literal["asc", "desc"]]]
