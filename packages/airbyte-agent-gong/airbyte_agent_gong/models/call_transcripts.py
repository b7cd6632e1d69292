# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `call_transcripts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Sentence(Record):
    """A sentence."""

    start: int | None = None
    """Where it begins, in milliseconds from the beginning of the call."""
    end: int | None = None
    """Where it ends, in milliseconds from the beginning of the call."""
    text: str | None = None
    """Its words."""


class Monologue(Record):
    """What one participant said without a break."""

    speaker_id: str | None = Field(default=None, alias="speakerId")
    """Id of the speaker; `parties` of the extensive call tell who it is."""
    topic: str | None = None
    """Topic at that time."""
    sentences: list[Sentence] | None = None
    """What was said."""


class CallTranscript(Record):
    """What was said in a call, word for word."""

    call_id: str = Field(alias="callId")
    """Id of the call."""
    transcript: list[Monologue] | None = None
    """Who said what, in order."""
