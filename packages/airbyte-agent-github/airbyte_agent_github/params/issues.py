# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `issues`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "IssueCreateParams",
    "IssueCreateParamsIssueFieldValue",
    "IssueCreateParamsLabel",
    "IssueUpdateParams",
    "IssueUpdateParamsAssignee",
    "IssueUpdateParamsIssueFieldValue",
    "IssueUpdateParamsLabel",
    "IssueUpdateParamsType",
]


class IssueCreateParamsLabel(TypedDict, total=False):
    """A label."""

    id: int | None
    """Id of the label in the REST API."""
    name: str | None
    """Name of the label."""
    description: str | None
    """Description."""
    color: str | None
    """Color as six hexadecimal digits."""


class IssueCreateParamsIssueFieldValue(TypedDict, total=False):
    """A value for one field."""

    field_id: Required[int]
    """Id of the field."""
    value: Required[str | float | Sequence[str]]
    """The value: a text, a number, a date as YYYY-MM-DD, the name of an option or a list of such names."""


class IssueCreateParams(TypedDict, total=False):
    """Arguments of `issues.create`, by name."""

    owner: str | None
    repo: str | None
    title: Required[str]
    body: str | None
    labels: Sequence[str | IssueCreateParamsLabel] | None
    assignees: Sequence[str] | None
    milestone: int | None
    assignee: str | None
    type: str | None
    issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | None


class IssueUpdateParamsLabel(TypedDict, total=False):
    """A label with the reason."""

    id: int | None
    """Id of the label in the REST API."""
    name: str | None
    """Name of the label."""
    description: str | None
    """Description."""
    color: str | None
    """Color as six hexadecimal digits."""
    rationale: str | None
    """Reason, for reviewers of the suggestion."""
    suggest: bool | None
    """Whether to store it as a suggestion for review instead of applying it."""
    confidence: Literal["low", "medium", "high"] | str | None
    """Your confidence."""


class IssueUpdateParamsAssignee(TypedDict, total=False):
    """A user with the reason."""

    login: str | None
    """Login."""
    rationale: str | None
    """Reason, for reviewers of the suggestion."""
    suggest: bool | None
    """Whether to store it as a suggestion for review instead of applying it."""
    confidence: Literal["low", "medium", "high"] | str | None
    """Your confidence."""


class IssueUpdateParamsType(TypedDict, total=False):
    """An issue type with the reason."""

    value: str | None
    """Name of the type; null removes it."""
    rationale: str | None
    """Reason, for reviewers of the suggestion."""
    suggest: bool | None
    """Whether to store it as a suggestion for review instead of applying it."""
    confidence: Literal["low", "medium", "high"] | str | None
    """Your confidence."""


class IssueUpdateParamsIssueFieldValue(TypedDict, total=False):
    """A value for one field."""

    field_id: Required[int]
    """Id of the field."""
    value: Required[str | float | Sequence[str]]
    """The value: a text, a number, a date as YYYY-MM-DD, the name of an option or a list of such names."""
    rationale: str | None
    """Reason, for reviewers of the suggestion."""
    suggest: bool | None
    """Whether to store it as a suggestion for review instead of applying it."""
    confidence: Literal["low", "medium", "high"] | str | None
    """Your confidence."""


class IssueUpdateParams(TypedDict, total=False):
    """Arguments of `issues.update`, by name."""

    owner: str | None
    repo: str | None
    number: Required[int]
    title: str | None
    body: str | None
    state: Literal["open", "closed"] | str | None
    state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | None
    labels: Sequence[str | IssueUpdateParamsLabel] | None
    assignees: Sequence[str | IssueUpdateParamsAssignee] | None
    milestone: int | None
    assignee: str | None
    duplicate_issue_id: int | None
    type: str | IssueUpdateParamsType | None
    issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | None
