# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_forms`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TicketFormsColumn", "TicketFormsCondition", "TicketFormsSearchQuery", "TicketFormsValues"]

TicketFormsColumn: TypeAlias = Literal["id", "name", "display_name", "active", "default", "ticket_field_ids"]


class TicketFormsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    name: str | None
    display_name: str | None
    active: bool | None
    default: bool | None
    ticket_field_ids: Sequence[Any] | None


TicketFormsCondition = TypedDict("TicketFormsCondition", {
    "eq": TicketFormsValues, "neq": TicketFormsValues, "gt": TicketFormsValues, "gte": TicketFormsValues,
    "lt": TicketFormsValues, "lte": TicketFormsValues, "contains": TicketFormsValues,
    "array_contains": TicketFormsValues, "any": TicketFormsValues,
    "in": Mapping[TicketFormsColumn, Sequence[Any]], "startswith": Mapping[TicketFormsColumn, str],
    "endswith": Mapping[TicketFormsColumn, str], "fuzzy": Mapping[TicketFormsColumn, str],
    "keyword": Mapping[TicketFormsColumn, str], "not": "TicketFormsCondition",
    "and": Sequence["TicketFormsCondition"], "or": Sequence["TicketFormsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TicketFormsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TicketFormsCondition
    sort: Sequence[Mapping[TicketFormsColumn, Literal["asc", "desc"]]]
