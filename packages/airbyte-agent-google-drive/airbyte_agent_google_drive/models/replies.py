# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `replies`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import User


class Reply(Record):
    """A reply to a comment."""

    kind: str | None = None
    """Always `drive#reply`."""
    id: str | None = None
    """Id of the reply."""
    content: str | None = None
    """Plain text; absent where the reply was deleted."""
    html_content: str | None = Field(default=None, alias="htmlContent")
    """The same as HTML, for display."""
    author: User | None = None
    """Who wrote it; without email address and permission id."""
    created_time: dt.datetime | None = Field(default=None, alias="createdTime")
    """When it was written."""
    modified_time: dt.datetime | None = Field(default=None, alias="modifiedTime")
    """When it was last updated."""
    action: str | None = None
    """What it did to the comment: `resolve` or `reopen`."""
    deleted: bool | None = None
    """Whether it was deleted."""
    assignee_email_address: str | None = Field(default=None, alias="assigneeEmailAddress")
    """Email address of the user that it assigns the comment to."""
    mentioned_email_addresses: list[str] | None = Field(default=None, alias="mentionedEmailAddresses")
    """Email addresses of users that it mentions."""
