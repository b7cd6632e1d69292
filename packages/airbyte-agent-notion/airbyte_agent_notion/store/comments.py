# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records in the context store of `comments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommentsStoreColumn: TypeAlias = Literal[
    "id", "parent", "discussion_id", "rich_text", "created_time", "last_edited_time", "created_by"
]


class CommentsStoreRecordParent(Record):
    """Where it is."""

    page_id: str | None = None
    """Id of the page it is in."""
    data_source_id: str | None = None
    """Id of the data source it is a row of."""
    database_id: str | None = None
    """Id of the database it is in, beside data_source_id too."""
    block_id: str | None = None
    """Id of the block it is in."""
    workspace: bool | None = None
    """True where it is at the top of the workspace."""


class CommentsStoreRecordRichText(Record):
    """Rich text."""

    plain_text: str | None = None
    """The piece without any style."""


class CommentsStoreRecordCreatedBy(Record):
    """Who created it."""

    id: str | None = None
    """Id of the user."""


class CommentsStoreRecord(Record):
    """A record of comments in the context store."""

    id: str | None = None
    """Id of the comment."""
    parent: CommentsStoreRecordParent | None = None
    """Where it is."""
    discussion_id: str | None = None
    """Id of the thread it is in."""
    rich_text: list[CommentsStoreRecordRichText] | None = None
    """Rich text."""
    created_time: str | None = None
    """When it was created."""
    last_edited_time: str | None = None
    """When it was last updated."""
    created_by: CommentsStoreRecordCreatedBy | None = None
    """Who created it."""
