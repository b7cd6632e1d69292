# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `folders`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

FoldersStoreColumn: TypeAlias = Literal["id", "name", "space", "hidden"]


class FoldersStoreRecordSpace(Record):
    """Its Space."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class FoldersStoreRecord(Record):
    """A record of folders in the context store."""

    id: str | None = None
    """Id of the Folder."""
    name: str | None = None
    """Name."""
    space: FoldersStoreRecordSpace | None = None
    """Its Space."""
    hidden: bool | None = None
    """Whether it stands for Lists without a Folder."""
