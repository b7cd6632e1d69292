# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `templates`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class TemplateAttributes(Record):
    """Attributes of a template."""

    archived: bool | None = None
    """Whether it is archived."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was archived."""
    bcc_recipients: list[str] | None = Field(default=None, alias="bccRecipients")
    """Recipients of hidden copies."""
    body_html: str | None = Field(default=None, alias="bodyHtml")
    """Text, HTML."""
    body_text: str | None = Field(default=None, alias="bodyText")
    """Text, without HTML."""
    bounce_count: int | None = Field(default=None, alias="bounceCount")
    """How many mailings bounced."""
    cc_recipients: list[str] | None = Field(default=None, alias="ccRecipients")
    """Recipients of copies."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """How many mailings were clicked."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the template was created."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    failure_count: int | None = Field(default=None, alias="failureCount")
    """How many mailings failed."""
    last_used_at: dt.datetime | None = Field(default=None, alias="lastUsedAt")
    """When it was last used."""
    name: str | None = None
    """Name."""
    negative_reply_count: int | None = Field(default=None, alias="negativeReplyCount")
    """How many mailings got a negative reply."""
    neutral_reply_count: int | None = Field(default=None, alias="neutralReplyCount")
    """How many mailings got a neutral reply."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    opt_out_count: int | None = Field(default=None, alias="optOutCount")
    """How many mailings made somebody opt out."""
    positive_reply_count: int | None = Field(default=None, alias="positiveReplyCount")
    """How many mailings got a positive reply."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    schedule_count: int | None = Field(default=None, alias="scheduleCount")
    """How many mailings are scheduled."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    subject: str | None = None
    """Subject."""
    tags: list[str] | None = None
    """Tags."""
    to_recipients: list[str] | None = Field(default=None, alias="toRecipients")
    """Recipients."""
    track_links: bool | None = Field(default=None, alias="trackLinks")
    """Whether clicks are tracked."""
    track_opens: bool | None = Field(default=None, alias="trackOpens")
    """Whether opens are tracked."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the template last changed."""


class TemplateRelationships(Record):
    """Records that a template belongs with."""

    content_category_memberships: RelationshipList | None = Field(
        default=None, alias="contentCategoryMemberships"
    )
    """Categories that it is in."""
    creator: Relationship | None = None
    """User who created it."""
    owner: Relationship | None = None
    """User who owns it."""
    recipients: RelationshipList | None = None
    """Recipients."""
    sequence_templates: RelationshipList | None = Field(default=None, alias="sequenceTemplates")
    """Uses of templates in steps."""
    updater: Relationship | None = None
    """User who last changed it."""


class Template(Record):
    """A template of emails."""

    attributes: TemplateAttributes
    """Its values."""
    id: int
    """Id of the template."""
    relationships: TemplateRelationships | None = None
    """Other records."""
    type: str
    """`template`."""
