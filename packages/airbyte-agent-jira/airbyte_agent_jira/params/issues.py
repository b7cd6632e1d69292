# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issues`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["IssuesColumn", "IssuesCondition", "IssuesSearchQuery", "IssuesValues"]

IssuesColumn: TypeAlias = Literal["id", "key", "projectId", "projectKey", "created", "updated", "fields"]


class IssuesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    key: str | None
    projectId: str | None
    projectKey: str | None
    created: str | None
    updated: str | None
    fields: Mapping[str, Any] | None


IssuesCondition = TypedDict("IssuesCondition", {
    "eq": IssuesValues, "neq": IssuesValues, "gt": IssuesValues, "gte": IssuesValues, "lt": IssuesValues,
    "lte": IssuesValues, "contains": IssuesValues, "array_contains": IssuesValues, "any": IssuesValues,
    "in": Mapping[IssuesColumn, Sequence[Any]], "startswith": Mapping[IssuesColumn, str],
    "endswith": Mapping[IssuesColumn, str], "fuzzy": Mapping[IssuesColumn, str],
    "keyword": Mapping[IssuesColumn, str], "not": "IssuesCondition", "and": Sequence["IssuesCondition"],
    "or": Sequence["IssuesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class IssuesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: IssuesCondition
    sort: Sequence[Mapping[IssuesColumn, Literal["asc", "desc"]]]
