# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records in the context store of `threads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ThreadsStoreColumn: TypeAlias = Literal["id", "snippet", "historyId"]


class ThreadsStoreRecord(Record):
    """A record of threads in the context store."""

    id: str | None = None
    """Id."""
    snippet: str | None = None
    """Beginning of the newest text."""
    history_id: str | None = Field(default=None, alias="historyId")
    """Id of its last change."""
