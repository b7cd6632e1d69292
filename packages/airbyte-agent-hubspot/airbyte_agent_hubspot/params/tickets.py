# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `tickets`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam

__all__ = ["TicketCreateParams", "TicketPropertiesInput", "TicketSearchParams", "TicketUpdateParams"]


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


class TicketCreateParams(TypedDict, total=False):
    """Arguments of `tickets.create`, by name."""

    properties: Required[TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class TicketUpdateParams(TypedDict, total=False):
    """Arguments of `tickets.update`, by name."""

    ticket_id: Required[str]
    properties: Required[TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]


class TicketSearchParams(TypedDict, total=False):
    """Arguments of `tickets.search`, by name."""

    filter_groups: Sequence[SearchFilterGroupParam] | None
    query: str | None
    sorts: Sequence[SearchSortParam | str] | None
    properties: Sequence[str] | None
    limit: int | None
    after: str | None
