# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `ticket_fields`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketFieldsStoreColumn: TypeAlias = Literal["id", "name", "label", "type"]


class TicketFieldsStoreRecord(Record):
    """A record of ticket_fields in the context store."""

    id: int | None = None
    """Id of the field."""
    name: str | None = None
    """Name of the field."""
    label: str | None = None
    """Name that agents see."""
    type: str | None = None
    """Kind of field."""
