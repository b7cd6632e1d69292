# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `commits`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CommitsColumn", "CommitsCondition", "CommitsSearchQuery", "CommitsValues"]

CommitsColumn: TypeAlias = Literal[
    "sha", "repository", "branch", "commit", "author", "created_at", "html_url",
]  # fmt: skip


class CommitsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    sha: str | None
    repository: str | None
    branch: str | None
    commit: Mapping[str, Any] | None
    author: Mapping[str, Any] | None
    created_at: str | None
    html_url: str | None


CommitsCondition = TypedDict("CommitsCondition", {
    "eq": CommitsValues, "neq": CommitsValues, "gt": CommitsValues, "gte": CommitsValues, "lt": CommitsValues,
    "lte": CommitsValues, "contains": CommitsValues, "array_contains": CommitsValues, "any": CommitsValues,
    "in": Mapping[CommitsColumn, Sequence[Any]], "startswith": Mapping[CommitsColumn, str],
    "endswith": Mapping[CommitsColumn, str], "fuzzy": Mapping[CommitsColumn, str],
    "keyword": Mapping[CommitsColumn, str], "not": "CommitsCondition", "and": Sequence["CommitsCondition"],
    "or": Sequence["CommitsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CommitsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CommitsCondition
    sort: Sequence[Mapping[CommitsColumn, Literal["asc", "desc"]]]
