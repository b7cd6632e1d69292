# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `locations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LocationsStoreColumn: TypeAlias = Literal["id", "name", "isRemote", "isArchived"]


class LocationsStoreRecord(Record):
    """A record of locations in the context store."""

    id: str | None = None
    """Id of the location."""
    name: str | None = None
    """Name of the location."""
    is_remote: bool | None = Field(default=None, alias="isRemote")
    """Whether people work remotely."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""
