# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `calls_extensive`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsExtensiveStoreColumn: TypeAlias = Literal[
    "metaData", "parties", "content", "interaction", "collaboration", "context"
]


class CallsExtensiveStoreRecordMetaData(Record):
    """The call itself."""

    id: str | None = None
    """Id of the call."""
    title: str | None = None
    """Title."""
    started: str | None = None
    """When it was recorded."""
    duration: int | None = None
    """Length in seconds."""
    primary_user_id: str | None = Field(default=None, alias="primaryUserId")
    """Id of the user who hosted it."""
    scope: str | None = None
    """Internal or External."""
    url: str | None = None
    """Its page in Gong."""


class CallsExtensiveStoreRecordContent(Record):
    """Topics."""

    brief: str | None = None
    """Summary in a few sentences."""
    topics: list[Any] | None = None
    """Topics, and how long they took."""
    trackers: list[Any] | None = None
    """Trackers, and how often their words were said."""


class CallsExtensiveStoreRecordInteraction(Record):
    """Interaction statistics."""

    speakers: list[Any] | None = None
    """How long each participant spoke."""
    interaction_stats: list[Any] | None = Field(default=None, alias="interactionStats")
    """Figures of the host's talk."""


class CallsExtensiveStoreRecordCollaboration(Record):
    """What colleagues wrote about it."""

    public_comments: list[Any] | None = Field(default=None, alias="publicComments")
    """Comments."""


class CallsExtensiveStoreRecord(Record):
    """A record of calls_extensive in the context store."""

    meta_data: CallsExtensiveStoreRecordMetaData | None = Field(default=None, alias="metaData")
    """The call itself."""
    parties: list[Any] | None = None
    """Participants."""
    content: CallsExtensiveStoreRecordContent | None = None
    """Topics."""
    interaction: CallsExtensiveStoreRecordInteraction | None = None
    """Interaction statistics."""
    collaboration: CallsExtensiveStoreRecordCollaboration | None = None
    """What colleagues wrote about it."""
    context: list[Any] | None = None
    """Records of other systems that belong to it."""
