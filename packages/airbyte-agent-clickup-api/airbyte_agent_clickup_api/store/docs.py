# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `docs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DocsStoreColumn: TypeAlias = Literal[
    "id", "name", "creator", "date_created", "date_updated", "archived", "deleted"
]


class DocsStoreRecord(Record):
    """A record of docs in the context store."""

    id: str | None = None
    """Id of the Doc."""
    name: str | None = None
    """Name."""
    creator: int | None = None
    """Id of the user who created it."""
    date_created: int | None = None
    """When it was created, Unix time in milliseconds."""
    date_updated: int | None = None
    """When it was last changed, Unix time in milliseconds."""
    archived: bool | None = None
    """Whether it is archived."""
    deleted: bool | None = None
    """Whether it is deleted."""
