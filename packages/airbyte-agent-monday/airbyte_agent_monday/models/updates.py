# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `updates`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import UserSummary


class UpdateLike(Record):
    """A reaction to an update."""

    id: str
    """Id of the reaction."""
    creator_id: str | None
    """Id of the user who reacted."""
    reaction_type: str | None
    """Kind of reaction."""
    created_at: str | None
    """When it was given."""


class UpdatePin(Record):
    """That an update is pinned to the top."""

    item_id: str
    """Id of the item."""


class UpdateReply(Record):
    """A reply to an update."""

    id: str
    """Id of the reply."""
    kind: str
    """Kind of reply."""
    body: str
    """Text as HTML."""
    text_body: str | None
    """Text without HTML."""
    creator_id: str | None
    """Id of the user who wrote it."""
    created_at: str | None
    """When it was written."""
    updated_at: str | None
    """When it last changed."""
    edited_at: str
    """When its text was last edited."""
    creator: UserSummary | None
    """User who wrote it; null if the user is gone."""


class Update(Record):
    """A post on an item."""

    id: str
    """Id of the update."""
    item_id: str | None
    """Id of the item that it is on."""
    body: str
    """Text as HTML."""
    text_body: str | None
    """Text without HTML."""
    creator_id: str | None
    """Id of the user who wrote it."""
    created_at: str | None
    """When it was written."""
    updated_at: str | None
    """When it last changed."""
    edited_at: str
    """When its text was last edited."""
    original_creation_date: str | None
    """When it was first written, if it was imported or moved."""
    creator: UserSummary | None
    """User who wrote it; null if the user is gone."""
    likes: list[UpdateLike]
    """Reactions."""
    pinned_to_top: list[UpdatePin]
    """Items on which it is pinned to the top."""
    replies: list[UpdateReply] | None
    """Replies."""
