# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `snippets`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class SnippetAttributes(Record):
    """Attributes of a snippet."""

    body_html: str | None = Field(default=None, alias="bodyHtml")
    """Text, HTML."""
    body_text: str | None = Field(default=None, alias="bodyText")
    """Text, without HTML."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the snippet was created."""
    name: str | None = None
    """Name."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    tags: list[str] | None = None
    """Tags."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the snippet last changed."""


class SnippetRelationships(Record):
    """Records that a snippet belongs with."""

    content_category_memberships: RelationshipList | None = Field(
        default=None, alias="contentCategoryMemberships"
    )
    """Categories that it is in."""
    creator: Relationship | None = None
    """User who created it."""
    owner: Relationship | None = None
    """User who owns it."""
    updater: Relationship | None = None
    """User who last changed it."""


class Snippet(Record):
    """A piece of text for emails."""

    attributes: SnippetAttributes
    """Its values."""
    id: int
    """Id of the snippet."""
    relationships: SnippetRelationships | None = None
    """Other records."""
    type: str
    """`snippet`."""
