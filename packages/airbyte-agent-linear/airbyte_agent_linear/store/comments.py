# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `comments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CommentsStoreColumn: TypeAlias = Literal[
    "id", "body", "issueId", "parentId", "createdAt", "updatedAt", "resolvedAt", "user"
]


class CommentsStoreRecordUser(Record):
    """Who wrote it."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Email address of the user."""


class CommentsStoreRecord(Record):
    """A record of comments in the context store."""

    id: str | None = None
    """Id of the comment."""
    body: str | None = None
    """Text in Markdown."""
    issue_id: str | None = Field(default=None, alias="issueId")
    """Id of the issue that it is on."""
    parent_id: str | None = Field(default=None, alias="parentId")
    """Id of the comment that it replies to."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was written, date-time in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it was last updated, date-time in UTC."""
    resolved_at: str | None = Field(default=None, alias="resolvedAt")
    """When its thread was resolved, date-time in UTC."""
    user: CommentsStoreRecordUser | None = None
    """Who wrote it."""
