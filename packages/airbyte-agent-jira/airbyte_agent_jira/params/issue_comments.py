# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_comments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["IssueCommentsColumn", "IssueCommentsCondition", "IssueCommentsSearchQuery", "IssueCommentsValues"]

IssueCommentsColumn: TypeAlias = Literal["id", "issueId", "author", "body", "created", "updated", "jsdPublic"]


class IssueCommentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    issueId: str | None
    author: Mapping[str, Any] | None
    body: Mapping[str, Any] | None
    created: str | None
    updated: str | None
    jsdPublic: bool | None


IssueCommentsCondition = TypedDict("IssueCommentsCondition", {
    "eq": IssueCommentsValues, "neq": IssueCommentsValues, "gt": IssueCommentsValues,
    "gte": IssueCommentsValues, "lt": IssueCommentsValues, "lte": IssueCommentsValues,
    "contains": IssueCommentsValues, "array_contains": IssueCommentsValues, "any": IssueCommentsValues,
    "in": Mapping[IssueCommentsColumn, Sequence[Any]], "startswith": Mapping[IssueCommentsColumn, str],
    "endswith": Mapping[IssueCommentsColumn, str], "fuzzy": Mapping[IssueCommentsColumn, str],
    "keyword": Mapping[IssueCommentsColumn, str], "not": "IssueCommentsCondition",
    "and": Sequence["IssueCommentsCondition"], "or": Sequence["IssueCommentsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class IssueCommentsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: IssueCommentsCondition
    sort: Sequence[Mapping[IssueCommentsColumn, Literal["asc", "desc"]]]
