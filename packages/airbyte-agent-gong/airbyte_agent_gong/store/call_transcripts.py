# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `call_transcripts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallTranscriptsStoreColumn: TypeAlias = Literal["callId", "transcript"]


class CallTranscriptsStoreRecord(Record):
    """A record of call_transcripts in the context store."""

    call_id: str | None = Field(default=None, alias="callId")
    """Id of the call."""
    transcript: list[Any] | None = None
    """Who said what, in order."""
