# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import HostedFile, Parent, RichText, UserReference


class CommentName(Record):
    """Name that is shown with a comment."""

    type: Literal["custom", "user", "integration"] | str | None = None
    """Whose name it is."""
    resolved_name: str | None = None
    """The name itself."""


class CommentAttachment(Record):
    """A file attached to a comment."""

    category: Literal["audio", "image", "pdf", "productivity", "video"] | str | None = None
    """Kind of file."""
    file: HostedFile | None = None
    """The file."""


class Comment(Record):
    """A comment on a page or a block."""

    object: Literal["comment"] | str
    """Always comment."""
    id: str
    """Id of the comment."""
    parent: Parent | None = None
    """Page or block it is on."""
    discussion_id: str | None = None
    """Id of the thread it is in."""
    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    created_time: dt.datetime | None = None
    """When it was written."""
    last_edited_time: dt.datetime | None = None
    """When it was last updated."""
    created_by: UserReference | None = None
    """Who wrote it."""
    display_name: CommentName | None = None
    """Name that is shown with it."""
    attachments: list[CommentAttachment] | None = None
    """Files attached to it."""
