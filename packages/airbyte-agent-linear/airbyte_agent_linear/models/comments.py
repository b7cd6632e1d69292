# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Bot, ExternalUser, IssueSummary, UserSummary


class Comment(Record):
    """A comment on an issue or another record, or a reply to one."""

    id: str
    """Id of the comment."""
    body: str
    """Text in Markdown."""
    quoted_text: str | None = Field(alias="quotedText")
    """What an inline comment is about."""
    url: str
    """Page of the comment in Linear."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated, ignoring minor changes."""
    archived_at: dt.datetime | None = Field(alias="archivedAt")
    """When it was archived; null if it is not."""
    edited_at: dt.datetime | None = Field(alias="editedAt")
    """When its author last changed it; null if never."""
    resolved_at: dt.datetime | None = Field(alias="resolvedAt")
    """When its thread was resolved; null if it is open."""
    issue_id: str | None = Field(alias="issueId")
    """Id of the issue that it is on; null for comments on other records."""
    project_id: str | None = Field(alias="projectId")
    """Id of the project that it is on."""
    project_update_id: str | None = Field(alias="projectUpdateId")
    """Id of the project update that it is on."""
    initiative_id: str | None = Field(alias="initiativeId")
    """Id of the initiative that it is on."""
    initiative_update_id: str | None = Field(alias="initiativeUpdateId")
    """Id of the initiative update that it is on."""
    document_content_id: str | None = Field(alias="documentContentId")
    """Id of the document's content that it is on."""
    parent_id: str | None = Field(alias="parentId")
    """Id of the comment that it replies to; null for the first of a thread."""
    resolving_comment_id: str | None = Field(alias="resolvingCommentId")
    """Id of the comment that resolved the thread."""
    reaction_data: dict[str, Any] = Field(alias="reactionData")
    """Emoji reactions with counts and users."""
    user: UserSummary | None
    """Who wrote it; null where an integration did."""
    external_user: ExternalUser | None = Field(alias="externalUser")
    """Who wrote it through an integration."""
    bot_actor: Bot | None = Field(alias="botActor")
    """Bot that wrote it."""
    resolving_user: UserSummary | None = Field(alias="resolvingUser")
    """Who resolved the thread."""
    issue: IssueSummary | None
    """Issue that it is on."""
