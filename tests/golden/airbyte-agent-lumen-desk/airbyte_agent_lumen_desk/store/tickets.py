# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records in the context store of `tickets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketsStoreColumn: TypeAlias = Literal["id", "subject", "requester", "assignee_id"]


class TicketsStoreRecordRequesterAddress(Record):
    city: str | None = None


class TicketsStoreRecordRequester(Record):
    """Who wrote it."""

    email: str | None = None
    """Their address."""
    address: TicketsStoreRecordRequesterAddress | None = None


class TicketsStoreRecord(Record):
    """A record of tickets in the context store."""

    id: int | None = None
    """Number of the ticket."""
    subject: str | None = None
    """First line of the ticket."""
    requester: TicketsStoreRecordRequester | None = None
    """Who wrote it."""
    assignee_id: int | None = None
