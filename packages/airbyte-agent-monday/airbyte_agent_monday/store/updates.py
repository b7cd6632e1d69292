# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `updates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UpdatesStoreColumn: TypeAlias = Literal[
    "id", "item_id", "text_body", "body", "creator_id", "created_at", "updated_at", "creator"
]


class UpdatesStoreRecordCreator(Record):
    """User who wrote it; null if the user is gone."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""


class UpdatesStoreRecord(Record):
    """A record of updates in the context store."""

    id: str | None = None
    """Id of the update."""
    item_id: str | None = None
    """Id of the item that it is on."""
    text_body: str | None = None
    """Text without HTML."""
    body: str | None = None
    """Text as HTML."""
    creator_id: str | None = None
    """Id of the user who wrote it."""
    created_at: str | None = None
    """When it was written."""
    updated_at: str | None = None
    """When it last changed."""
    creator: UpdatesStoreRecordCreator | None = None
    """User who wrote it; null if the user is gone."""
