# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import RestApp, RestReactions, RestUser


class RestCommentPin(Record):
    """Pinning user and time; null if it is not pinned."""

    pinned_at: dt.datetime
    """When it was pinned."""
    pinned_by: RestUser | None
    """Who pinned it."""


class RestCommentMinimized(Record):
    """Reason for hiding; null if it is not hidden."""

    reason: str | None
    """`spam`, `off-topic`, `outdated`, `resolved` and others."""


class RestComment(Record):
    """A comment with the REST API's names and values, as returned by `create`. `get` with its `node_id`
    returns a `Comment`, whose `url` is `html_url` here.
    """

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    body: str | None = None
    """Text in Markdown."""
    body_html: str | None = None
    """Text as HTML, if requested."""
    body_text: str | None = None
    """Plain text, if requested."""
    user: RestUser | None
    """Author."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    author_association: (
        Literal[
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIMER",
            "FIRST_TIME_CONTRIBUTOR",
            "MANNEQUIN",
            "MEMBER",
            "NONE",
            "OWNER",
        ]
        | str
        | None
    ) = None
    """Association of the author with the repository."""
    reactions: RestReactions | None = None
    performed_via_github_app: RestApp | None = None
    """GitHub App that wrote it."""
    pin: RestCommentPin | None = None
    """Pinning user and time; null if it is not pinned."""
    minimized: RestCommentMinimized | None = None
    """Reason for hiding; null if it is not hidden."""
    url: str
    """The comment in the REST API."""
    html_url: str
    """Page on github.com."""
    issue_url: str
    """Its issue in the REST API."""
