# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_fields`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "IssueFieldsColumn", "IssueFieldsCondition", "IssueFieldsSearchOrderBy", "IssueFieldsSearchQuery",
    "IssueFieldsValues",
]  # fmt: skip

IssueFieldsSearchOrderBy: TypeAlias = Literal[
    "contextsCount", "-contextsCount", "+contextsCount", "lastUsed", "-lastUsed", "+lastUsed", "name",
    "-name", "+name", "screensCount", "-screensCount", "+screensCount", "projectsCount", "-projectsCount",
    "+projectsCount",
]  # fmt: skip
IssueFieldsColumn: TypeAlias = Literal["id", "key", "name", "custom", "searchable", "clauseNames", "schema"]


class IssueFieldsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    key: str | None
    name: str | None
    custom: bool | None
    searchable: bool | None
    clauseNames: Sequence[Any] | None
    schema: Mapping[str, Any] | None


IssueFieldsCondition = TypedDict("IssueFieldsCondition", {
    "eq": IssueFieldsValues, "neq": IssueFieldsValues, "gt": IssueFieldsValues, "gte": IssueFieldsValues,
    "lt": IssueFieldsValues, "lte": IssueFieldsValues, "contains": IssueFieldsValues,
    "array_contains": IssueFieldsValues, "any": IssueFieldsValues,
    "in": Mapping[IssueFieldsColumn, Sequence[Any]], "startswith": Mapping[IssueFieldsColumn, str],
    "endswith": Mapping[IssueFieldsColumn, str], "fuzzy": Mapping[IssueFieldsColumn, str],
    "keyword": Mapping[IssueFieldsColumn, str], "not": "IssueFieldsCondition",
    "and": Sequence["IssueFieldsCondition"], "or": Sequence["IssueFieldsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class IssueFieldsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: IssueFieldsCondition
    sort: Sequence[Mapping[IssueFieldsColumn, Literal["asc", "desc"]]]
