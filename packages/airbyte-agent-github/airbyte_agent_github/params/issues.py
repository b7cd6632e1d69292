# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `issues`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "IssuesColumn", "IssuesCondition", "IssuesCreateIssueFieldValue", "IssuesCreateLabel",
    "IssuesSearchQuery", "IssuesUpdateAssignee", "IssuesUpdateIssueFieldValue", "IssuesUpdateLabel",
    "IssuesUpdateType", "IssuesValues",
]  # fmt: skip

IssuesColumn: TypeAlias = Literal[
    "id", "repository", "number", "title", "body", "state", "state_reason", "user", "labels", "assignees",
    "comments", "closed_at", "created_at", "updated_at", "html_url",
]  # fmt: skip


class IssuesCreateLabel(TypedDict, total=False):
    """A label."""

    id: int | None
    """Id of the label in the REST API."""
    name: str | None
    """Name of the label."""
    description: str | None
    """What it is for."""
    color: str | None
    """Colour, six hexadecimal digits."""


class IssuesCreateIssueFieldValue(TypedDict, total=False):
    """A value for one field."""

    field_id: Required[int]
    """Id of the field."""
    value: Required[str | float | Sequence[str]]
    """The value: a text, a number, a date as YYYY-MM-DD, the name of a choice or a list of such names."""


class IssuesUpdateLabel(TypedDict, total=False):
    """A label, and why."""

    id: int | None
    """Id of the label in the REST API."""
    name: str | None
    """Name of the label."""
    description: str | None
    """What it is for."""
    color: str | None
    """Colour, six hexadecimal digits."""
    rationale: str | None
    """Why, for those who decide on it."""
    suggest: bool | None
    """Whether it is kept as a suggestion for a person to decide on, instead of being applied."""
    confidence: Literal["low", "medium", "high"] | str | None
    """How sure you are."""


class IssuesUpdateAssignee(TypedDict, total=False):
    """A person, and why."""

    login: str | None
    """Login."""
    rationale: str | None
    """Why, for those who decide on it."""
    suggest: bool | None
    """Whether it is kept as a suggestion for a person to decide on, instead of being applied."""
    confidence: Literal["low", "medium", "high"] | str | None
    """How sure you are."""


class IssuesUpdateType(TypedDict, total=False):
    """A type, and why."""

    value: str | None
    """Name of the type; null takes it away."""
    rationale: str | None
    """Why, for those who decide on it."""
    suggest: bool | None
    """Whether it is kept as a suggestion for a person to decide on, instead of being applied."""
    confidence: Literal["low", "medium", "high"] | str | None
    """How sure you are."""


class IssuesUpdateIssueFieldValue(TypedDict, total=False):
    """A value for one field."""

    field_id: Required[int]
    """Id of the field."""
    value: Required[str | float | Sequence[str]]
    """The value: a text, a number, a date as YYYY-MM-DD, the name of a choice or a list of such names."""
    rationale: str | None
    """Why, for those who decide on it."""
    suggest: bool | None
    """Whether it is kept as a suggestion for a person to decide on, instead of being applied."""
    confidence: Literal["low", "medium", "high"] | str | None
    """How sure you are."""


class IssuesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    number: int | None
    title: str | None
    body: str | None
    state: str | None
    state_reason: str | None
    user: Mapping[str, Any] | None
    labels: Sequence[Any] | None
    assignees: Sequence[Any] | None
    comments: int | None
    closed_at: str | None
    created_at: str | None
    updated_at: str | None
    html_url: str | None


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
