# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `boards`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BoardsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "description",
    "state",
    "board_kind",
    "type",
    "url",
    "items_count",
    "workspace_id",
    "created_at",
    "updated_at",
    "workspace",
    "creator",
]


class BoardsStoreRecordWorkspace(Record):
    """Workspace; null for the main workspace."""

    id: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""
    kind: str | None = None
    """Whether all members have access (`open`) or invited ones (`closed`)."""
    description: str | None = None
    """Description."""


class BoardsStoreRecordCreator(Record):
    """User who created it."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""


class BoardsStoreRecord(Record):
    """A record of boards in the context store."""

    id: str | None = None
    """Id of the board."""
    name: str | None = None
    """Name of the board."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """State of the board."""
    board_kind: str | None = None
    """Who has access: `public` is every member of the account, `private` the invited ones, `share` guests
    too.
    """
    type: str | None = None
    """Kind of object: a board, the board of its subitems, a document or an object of an app."""
    url: str | None = None
    """URL of the board."""
    items_count: int | None = None
    """Number of items."""
    workspace_id: str | None = None
    """Id of the workspace; null for the main workspace."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    workspace: BoardsStoreRecordWorkspace | None = None
    """Workspace; null for the main workspace."""
    creator: BoardsStoreRecordCreator | None = None
    """User who created it."""
