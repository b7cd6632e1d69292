# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records in the context store of `drafts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

DraftsStoreColumn: TypeAlias = Literal["id", "message"]


class DraftsStoreRecordMessage(Record):
    """Its message."""

    id: str | None = None
    """Id of the message."""
    thread_id: str | None = Field(default=None, alias="threadId")
    """Id of its thread."""


class DraftsStoreRecord(Record):
    """A record of drafts in the context store."""

    id: str | None = None
    """Id."""
    message: DraftsStoreRecordMessage | None = None
    """Its message."""
