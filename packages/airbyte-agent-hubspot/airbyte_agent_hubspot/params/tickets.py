# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `tickets`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "TicketPropertiesInput", "TicketsColumn", "TicketsCondition", "TicketsSearchQuery", "TicketsValues",
]  # fmt: skip

TicketsColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class TicketPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    subject: str | None
    """One line that says what the ticket is about."""
    content: str | None
    """Text of the request."""
    hs_pipeline: str | None
    """Id of the pipeline; `0` is the first one."""
    hs_pipeline_stage: str | None
    """Id of the stage in the pipeline, not its label."""
    hs_ticket_priority: str | None
    """Priority: `LOW`, `MEDIUM`, `HIGH` or `URGENT`."""
    hs_ticket_category: str | None
    """Main reason of the request; several are separated by semicolons."""
    source_type: str | None
    """Channel the ticket came by, such as `EMAIL` or `CHAT`."""
    hubspot_owner_id: str | None
    """Id of the owner of the ticket."""


class TicketsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


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
