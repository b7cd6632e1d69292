# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `issue_comments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdfDocument, EntityProperty, UserDetails, Visibility


class Comment(Record):
    """A comment on an issue."""

    id: str | None = None
    """Numeric id of the comment, as text."""
    body: AdfDocument | None = None
    """Text."""
    author: UserDetails | None = None
    """Who wrote it."""
    update_author: UserDetails | None = Field(default=None, alias="updateAuthor")
    """Who changed it last."""
    created: dt.datetime | None = None
    """When it was written."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    visibility: Visibility | None = None
    """Who may see it, where it is limited."""
    rendered_body: str | None = Field(default=None, alias="renderedBody")
    """What it says as HTML, if expanded."""
    jsd_public: bool | None = Field(default=None, alias="jsdPublic")
    """Whether customers of a service desk see it."""
    jsd_author_can_see_request: bool | None = Field(default=None, alias="jsdAuthorCanSeeRequest")
    """Whether an author outside the issue, who wrote by email, can see it."""
    properties: list[EntityProperty] | None = None
    """Properties that apps keep with it, if expanded."""
    self: str | None = None
    """URL of the comment in this API."""
