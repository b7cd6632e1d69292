# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `comments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommentsStoreColumn: TypeAlias = Literal["id", "comment_text", "date", "resolved", "user"]


class CommentsStoreRecordUser(Record):
    """Who wrote it."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name."""


class CommentsStoreRecord(Record):
    """A record of comments in the context store."""

    id: str | None = None
    """Id of the comment."""
    comment_text: str | None = None
    """Its text."""
    date: str | None = None
    """When it was written, Unix time in milliseconds."""
    resolved: bool | None = None
    """Whether it is resolved."""
    user: CommentsStoreRecordUser | None = None
    """Who wrote it."""
