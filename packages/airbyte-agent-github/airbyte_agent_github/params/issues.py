# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `issues`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "IssuesCreateIssueFieldValue",
    "IssuesCreateLabel",
    "IssuesUpdateAssignee",
    "IssuesUpdateIssueFieldValue",
    "IssuesUpdateLabel",
    "IssuesUpdateType",
]


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
