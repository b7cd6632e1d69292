# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `archive_reasons`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ArchiveReasonsStoreColumn: TypeAlias = Literal["id", "text", "reasonType", "isArchived"]


class ArchiveReasonsStoreRecord(Record):
    """A record of archive_reasons in the context store."""

    id: str | None = None
    """Id of the reason."""
    text: str | None = None
    """The reason."""
    reason_type: str | None = Field(default=None, alias="reasonType")
    """Who decided."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""
