# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `lists`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListsStoreColumn: TypeAlias = Literal["id", "name", "contact_count"]


class ListsStoreRecord(Record):
    """A record of lists in the context store."""

    id: str | None = None
    """Id of the list."""
    name: str | None = None
    """Name of the list."""
    contact_count: int | None = None
    """Number of contacts on the list."""
