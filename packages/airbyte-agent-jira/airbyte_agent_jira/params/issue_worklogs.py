# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_worklogs`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["IssueWorklogsColumn", "IssueWorklogsCondition", "IssueWorklogsSearchQuery", "IssueWorklogsValues"]

IssueWorklogsColumn: TypeAlias = Literal[
    "id", "issueId", "author", "started", "timeSpent", "timeSpentSeconds", "created", "updated",
]  # fmt: skip


class IssueWorklogsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    issueId: str | None
    author: Mapping[str, Any] | None
    started: str | None
    timeSpent: str | None
    timeSpentSeconds: int | None
    created: str | None
    updated: str | None


IssueWorklogsCondition = TypedDict("IssueWorklogsCondition", {
    "eq": IssueWorklogsValues, "neq": IssueWorklogsValues, "gt": IssueWorklogsValues,
    "gte": IssueWorklogsValues, "lt": IssueWorklogsValues, "lte": IssueWorklogsValues,
    "contains": IssueWorklogsValues, "array_contains": IssueWorklogsValues, "any": IssueWorklogsValues,
    "in": Mapping[IssueWorklogsColumn, Sequence[Any]], "startswith": Mapping[IssueWorklogsColumn, str],
    "endswith": Mapping[IssueWorklogsColumn, str], "fuzzy": Mapping[IssueWorklogsColumn, str],
    "keyword": Mapping[IssueWorklogsColumn, str], "not": "IssueWorklogsCondition",
    "and": Sequence["IssueWorklogsCondition"], "or": Sequence["IssueWorklogsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class IssueWorklogsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: IssueWorklogsCondition
    sort: Sequence[Mapping[IssueWorklogsColumn, Literal["asc", "desc"]]]
