# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `projects`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ProjectsColumn", "ProjectsCondition", "ProjectsSearchOrderBy", "ProjectsSearchQuery", "ProjectsValues",
]  # fmt: skip

ProjectsSearchOrderBy: TypeAlias = Literal[
    "category", "-category", "+category", "key", "-key", "+key", "name", "-name", "+name", "owner", "-owner",
    "+owner", "issueCount", "-issueCount", "+issueCount", "lastIssueUpdatedDate", "-lastIssueUpdatedDate",
    "+lastIssueUpdatedDate", "archivedDate", "-archivedDate", "+archivedDate", "deletedDate", "-deletedDate",
    "+deletedDate",
]  # fmt: skip
ProjectsColumn: TypeAlias = Literal[
    "id", "key", "name", "description", "projectTypeKey", "style", "lead", "projectCategory", "archived",
    "isPrivate", "url",
]  # fmt: skip


class ProjectsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    key: str | None
    name: str | None
    description: str | None
    projectTypeKey: str | None
    style: str | None
    lead: Mapping[str, Any] | None
    projectCategory: Mapping[str, Any] | None
    archived: bool | None
    isPrivate: bool | None
    url: str | None


ProjectsCondition = TypedDict("ProjectsCondition", {
    "eq": ProjectsValues, "neq": ProjectsValues, "gt": ProjectsValues, "gte": ProjectsValues,
    "lt": ProjectsValues, "lte": ProjectsValues, "contains": ProjectsValues, "array_contains": ProjectsValues,
    "any": ProjectsValues, "in": Mapping[ProjectsColumn, Sequence[Any]],
    "startswith": Mapping[ProjectsColumn, str], "endswith": Mapping[ProjectsColumn, str],
    "fuzzy": Mapping[ProjectsColumn, str], "keyword": Mapping[ProjectsColumn, str],
    "not": "ProjectsCondition", "and": Sequence["ProjectsCondition"], "or": Sequence["ProjectsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ProjectsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ProjectsCondition
    sort: Sequence[Mapping[ProjectsColumn, Literal["asc", "desc"]]]
