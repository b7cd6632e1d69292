# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `lists`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListsStoreColumn: TypeAlias = Literal["id", "name", "content", "folder", "space", "due_date", "archived"]


class ListsStoreRecordFolder(Record):
    """Its Folder."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ListsStoreRecordSpace(Record):
    """Its Space."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ListsStoreRecord(Record):
    """A record of lists in the context store."""

    id: str | None = None
    """Id of the List."""
    name: str | None = None
    """Name."""
    content: str | None = None
    """Description."""
    folder: ListsStoreRecordFolder | None = None
    """Its Folder."""
    space: ListsStoreRecordSpace | None = None
    """Its Space."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    archived: bool | None = None
    """Whether it is archived."""
