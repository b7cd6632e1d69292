# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `tickets`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .users import User


class CustomField(Record):
    id: int
    value: str | float | int | bool | list[Any] | dict[str, Any] | None = None
    """Whatever the field holds."""


class TicketSatisfaction(Record):
    score: str | None = None
    comment: str | None = None


class Ticket(Record):
    """A question of a customer, and all that is said about it."""

    id: int
    """Number of the ticket."""
    url: str | None = None
    subject: str
    """First line."""
    status: Literal["new", "open", "pending", "solved"] | str
    """Where the ticket stands."""
    priority: Literal["low", "normal", "urgent"] | str | None = None
    channel: Literal["mail", "chat"] | str | None = None
    assignee_id: int | None = None
    requester: User | None = None
    tags: list[str] | None = None
    custom_fields: list[CustomField] | None = None
    satisfaction: TicketSatisfaction | None = None
    due_on: dt.date | None = None
    created_at: dt.datetime
    updated_at: dt.datetime | None = None
    from_: str | None = Field(default=None, alias="from")
    """Address the ticket came from."""
    model_config_: str | None = Field(default=None, alias="model_config")
    """Name of the form it was written with."""
    field_2fa_checked: bool | None = Field(default=None, alias="2fa_checked")
    parent: Ticket | None = None
    odata_etag: str | None = Field(default=None, alias="@odata.etag")
