# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .replies import Reply
from .shared import User


class CommentQuotedFileContent(Record):
    """What of the file it is about."""

    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type of the quotation."""
    value: str | None = None
    """The quotation."""


class Comment(Record):
    """A comment on a file."""

    kind: str | None = None
    """Always `drive#comment`."""
    id: str | None = None
    """Id of the comment."""
    content: str | None = None
    """Plain text; absent where the comment was deleted."""
    html_content: str | None = Field(default=None, alias="htmlContent")
    """The same as HTML, for display."""
    author: User | None = None
    """Who wrote it; without email address and permission id."""
    created_time: dt.datetime | None = Field(default=None, alias="createdTime")
    """When it was written."""
    modified_time: dt.datetime | None = Field(default=None, alias="modifiedTime")
    """When it or a reply to it last changed."""
    resolved: bool | None = None
    """Whether a reply has resolved it."""
    deleted: bool | None = None
    """Whether it was deleted."""
    anchor: str | None = None
    """Part of the file that it is about, JSON as text."""
    quoted_file_content: CommentQuotedFileContent | None = Field(default=None, alias="quotedFileContent")
    """What of the file it is about."""
    assignee_email_address: str | None = Field(default=None, alias="assigneeEmailAddress")
    """Email address of the user that it is assigned to."""
    mentioned_email_addresses: list[str] | None = Field(default=None, alias="mentionedEmailAddresses")
    """Email addresses of users that it mentions."""
    replies: list[Reply] | None = None
    """All replies, oldest first."""
