# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_metrics`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TicketMetricsColumn", "TicketMetricsCondition", "TicketMetricsSearchQuery", "TicketMetricsValues"]

TicketMetricsColumn: TypeAlias = Literal[
    "id", "ticket_id", "reopens", "replies", "group_stations", "assignee_stations", "reply_time_in_minutes",
    "full_resolution_time_in_minutes", "requester_wait_time_in_minutes", "assigned_at", "solved_at",
    "created_at",
]  # fmt: skip


class TicketMetricsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    ticket_id: int | None
    reopens: int | None
    replies: int | None
    group_stations: int | None
    assignee_stations: int | None
    reply_time_in_minutes: Mapping[str, Any] | None
    full_resolution_time_in_minutes: Mapping[str, Any] | None
    requester_wait_time_in_minutes: Mapping[str, Any] | None
    assigned_at: str | None
    solved_at: str | None
    created_at: str | None


TicketMetricsCondition = TypedDict("TicketMetricsCondition", {
    "eq": TicketMetricsValues, "neq": TicketMetricsValues, "gt": TicketMetricsValues,
    "gte": TicketMetricsValues, "lt": TicketMetricsValues, "lte": TicketMetricsValues,
    "contains": TicketMetricsValues, "array_contains": TicketMetricsValues, "any": TicketMetricsValues,
    "in": Mapping[TicketMetricsColumn, Sequence[Any]], "startswith": Mapping[TicketMetricsColumn, str],
    "endswith": Mapping[TicketMetricsColumn, str], "fuzzy": Mapping[TicketMetricsColumn, str],
    "keyword": Mapping[TicketMetricsColumn, str], "not": "TicketMetricsCondition",
    "and": Sequence["TicketMetricsCondition"], "or": Sequence["TicketMetricsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TicketMetricsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TicketMetricsCondition
    sort: Sequence[Mapping[TicketMetricsColumn, Literal["asc", "desc"]]]
