# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_audits`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TicketAuditsColumn", "TicketAuditsCondition", "TicketAuditsSearchQuery", "TicketAuditsValues"]

TicketAuditsColumn: TypeAlias = Literal["id", "ticket_id", "author_id", "events", "created_at"]


class TicketAuditsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    ticket_id: int | None
    author_id: int | None
    events: Sequence[Any] | None
    created_at: str | None


TicketAuditsCondition = TypedDict("TicketAuditsCondition", {
    "eq": TicketAuditsValues, "neq": TicketAuditsValues, "gt": TicketAuditsValues, "gte": TicketAuditsValues,
    "lt": TicketAuditsValues, "lte": TicketAuditsValues, "contains": TicketAuditsValues,
    "array_contains": TicketAuditsValues, "any": TicketAuditsValues,
    "in": Mapping[TicketAuditsColumn, Sequence[Any]], "startswith": Mapping[TicketAuditsColumn, str],
    "endswith": Mapping[TicketAuditsColumn, str], "fuzzy": Mapping[TicketAuditsColumn, str],
    "keyword": Mapping[TicketAuditsColumn, str], "not": "TicketAuditsCondition",
    "and": Sequence["TicketAuditsCondition"], "or": Sequence["TicketAuditsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TicketAuditsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TicketAuditsCondition
    sort: Sequence[Mapping[TicketAuditsColumn, Literal["asc", "desc"]]]
