# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `sources`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SourcesStoreColumn: TypeAlias = Literal["id", "title", "isArchived"]


class SourcesStoreRecord(Record):
    """A record of sources in the context store."""

    id: str | None = None
    """Id of the source."""
    title: str | None = None
    """Name of the source."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""
