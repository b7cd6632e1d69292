# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `tickets`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CustomFieldParam", "TicketsColumn", "TicketsCondition", "TicketsCreateComment", "TicketsListCreated",
    "TicketsSearchQuery", "TicketsUpdateComment", "TicketsValues",
]  # fmt: skip

TicketsColumn: TypeAlias = Literal["id", "subject", "requester", "assignee_id"]


class TicketsListCreated(TypedDict, total=False):
    gte: dt.datetime | str | None
    """At this time or later."""
    lt: dt.datetime | str | None
    """Before this time."""


class TicketsCreateComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default true."""


class CustomFieldParam(TypedDict, total=False):
    id: Required[int]
    value: str | float | bool | Sequence[Any] | Mapping[str, Any] | None
    """Whatever the field holds."""


class TicketsUpdateComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default true."""


class TicketsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    subject: str | None
    requester: Mapping[str, Any]
    assignee_id: int | None


TicketsCondition = TypedDict("TicketsCondition", {
    "eq": TicketsValues, "neq": TicketsValues, "gt": TicketsValues, "gte": TicketsValues, "lt": TicketsValues,
    "lte": TicketsValues, "contains": TicketsValues, "array_contains": TicketsValues, "any": TicketsValues,
    "in": Mapping[TicketsColumn, Sequence[Any]], "startswith": Mapping[TicketsColumn, str],
    "endswith": Mapping[TicketsColumn, str], "fuzzy": Mapping[TicketsColumn, str],
    "keyword": Mapping[TicketsColumn, str], "not": "TicketsCondition", "and": Sequence["TicketsCondition"],
    "or": Sequence["TicketsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TicketsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TicketsCondition
    sort: Sequence[Mapping[TicketsColumn, Literal["asc", "desc"]]]
