# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records in the context store of `channels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ChannelsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "created",
    "creator",
    "is_private",
    "is_archived",
    "is_member",
    "num_members",
    "topic",
    "purpose",
]


class ChannelsStoreRecordTopic(Record):
    """What is being talked about."""

    value: str | None = None
    """The text."""


class ChannelsStoreRecordPurpose(Record):
    """Purpose of the channel."""

    value: str | None = None
    """The text."""


class ChannelsStoreRecord(Record):
    """A record of channels in the context store."""

    id: str | None = None
    """Id of the conversation."""
    name: str | None = None
    """Name without `#`."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    creator: str | None = None
    """Id of the user who created it."""
    is_private: bool | None = None
    """Whether only members see it."""
    is_archived: bool | None = None
    """Whether it is archived."""
    is_member: bool | None = None
    """Whether the caller is in it."""
    num_members: int | None = None
    """Number of members."""
    topic: ChannelsStoreRecordTopic | None = None
    """What is being talked about."""
    purpose: ChannelsStoreRecordPurpose | None = None
    """Purpose of the channel."""
