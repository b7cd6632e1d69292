# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `tickets`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "CustomFieldParam",
    "TicketCreateParams",
    "TicketCreateParamsComment",
    "TicketListParamsCreated",
    "TicketUpdateParams",
    "TicketUpdateParamsComment",
]


class TicketListParamsCreated(TypedDict, total=False):
    gte: dt.datetime | str | None
    """At this time or later."""
    lt: dt.datetime | str | None
    """Before this time."""


class TicketCreateParamsComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default: true."""


class CustomFieldParam(TypedDict, total=False):
    id: Required[int]
    value: str | float | bool | Sequence[Any] | Mapping[str, Any] | None
    """Whatever the field holds."""


class TicketCreateParams(TypedDict, total=False):
    """Arguments of `tickets.create`, by name."""

    subject: Required[str]
    comment: TicketCreateParamsComment | None
    priority: Literal["low", "normal", "urgent"] | str | None
    assignee_id: int | None
    custom_fields: Sequence[CustomFieldParam] | None
    metadata: Mapping[str, str] | None


class TicketUpdateParamsComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default: true."""


class TicketUpdateParams(TypedDict, total=False):
    """Arguments of `tickets.update`, by name."""

    id: Required[int]
    subject: Required[str]
    comment: TicketUpdateParamsComment | None
    priority: Literal["low", "normal", "urgent"] | str | None
    assignee_id: int | None
    custom_fields: Sequence[CustomFieldParam] | None
    metadata: Mapping[str, str] | None
