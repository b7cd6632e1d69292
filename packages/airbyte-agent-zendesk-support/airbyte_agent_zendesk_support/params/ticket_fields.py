# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_fields`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TicketFieldsColumn", "TicketFieldsCondition", "TicketFieldsSearchQuery", "TicketFieldsValues"]

TicketFieldsColumn: TypeAlias = Literal[
    "id", "title", "type", "description", "active", "required", "created_at",
]  # fmt: skip


class TicketFieldsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    type: str | None
    description: str | None
    active: bool | None
    required: bool | None
    created_at: str | None


TicketFieldsCondition = TypedDict("TicketFieldsCondition", {
    "eq": TicketFieldsValues, "neq": TicketFieldsValues, "gt": TicketFieldsValues, "gte": TicketFieldsValues,
    "lt": TicketFieldsValues, "lte": TicketFieldsValues, "contains": TicketFieldsValues,
    "array_contains": TicketFieldsValues, "any": TicketFieldsValues,
    "in": Mapping[TicketFieldsColumn, Sequence[Any]], "startswith": Mapping[TicketFieldsColumn, str],
    "endswith": Mapping[TicketFieldsColumn, str], "fuzzy": Mapping[TicketFieldsColumn, str],
    "keyword": Mapping[TicketFieldsColumn, str], "not": "TicketFieldsCondition",
    "and": Sequence["TicketFieldsCondition"], "or": Sequence["TicketFieldsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TicketFieldsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TicketFieldsCondition
    sort: Sequence[Mapping[TicketFieldsColumn, Literal["asc", "desc"]]]
