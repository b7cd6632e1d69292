# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `ticket_forms`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketFormsStoreColumn: TypeAlias = Literal[
    "id", "name", "display_name", "active", "default", "ticket_field_ids"
]


class TicketFormsStoreRecord(Record):
    """A record of ticket_forms in the context store."""

    id: int | None = None
    """Id of the form."""
    name: str | None = None
    """Name shown to agents."""
    display_name: str | None = None
    """Name shown to customers."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the account's default form."""
    ticket_field_ids: list[Any] | None = None
    """Ids of its fields."""
