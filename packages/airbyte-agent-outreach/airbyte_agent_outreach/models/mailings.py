# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `mailings`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class MailingAttributes(Record):
    """Attributes of a mailing."""

    body_html: str | None = Field(default=None, alias="bodyHtml")
    """Text, HTML."""
    body_text: str | None = Field(default=None, alias="bodyText")
    """Text, without HTML."""
    bounced_at: dt.datetime | None = Field(default=None, alias="bouncedAt")
    """When it bounced."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """Number of clicks."""
    clicked_at: dt.datetime | None = Field(default=None, alias="clickedAt")
    """When a link was last clicked."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the mailing was created."""
    delivered_at: dt.datetime | None = Field(default=None, alias="deliveredAt")
    """When it was delivered."""
    error_backtrace: str | None = Field(default=None, alias="errorBacktrace")
    """Technical details of the error."""
    error_reason: str | None = Field(default=None, alias="errorReason")
    """Reason of the last error."""
    follow_up_task_scheduled_at: dt.datetime | None = Field(default=None, alias="followUpTaskScheduledAt")
    """When a task to follow up is due."""
    follow_up_task_type: str | None = Field(default=None, alias="followUpTaskType")
    """Kind of task to follow up: `follow_up` or `no_reply`."""
    mailbox_address: str | None = Field(default=None, alias="mailboxAddress")
    """Address that it is sent from."""
    mailing_type: str | None = Field(default=None, alias="mailingType")
    """Kind of mailing, such as `sequence`, `single` or `campaign`."""
    marked_as_spam_at: dt.datetime | None = Field(default=None, alias="markedAsSpamAt")
    """When it was marked as spam."""
    message_id: str | None = Field(default=None, alias="messageId")
    """Message-ID of the email."""
    notify_thread_condition: str | None = Field(default=None, alias="notifyThreadCondition")
    """When it comes back to the top of the inbox: `always` or `no_reply`."""
    notify_thread_scheduled_at: dt.datetime | None = Field(default=None, alias="notifyThreadScheduledAt")
    """When it comes back to the top of the inbox."""
    notify_thread_status: str | None = Field(default=None, alias="notifyThreadStatus")
    """Whether it came back to the top of the inbox: `pending`, `sent` or `skipped`."""
    open_count: int | None = Field(default=None, alias="openCount")
    """Number of opens."""
    opened_at: dt.datetime | None = Field(default=None, alias="openedAt")
    """When it was last opened."""
    override_safety_settings: bool | None = Field(default=None, alias="overrideSafetySettings")
    """Whether it can be sent although variables are not filled in."""
    references: list[str] | None = None
    """Message-IDs of earlier emails."""
    replied_at: dt.datetime | None = Field(default=None, alias="repliedAt")
    """When it was replied to."""
    retry_at: dt.datetime | None = Field(default=None, alias="retryAt")
    """When it is tried again."""
    retry_count: int | None = Field(default=None, alias="retryCount")
    """How often it was tried again."""
    retry_interval: int | None = Field(default=None, alias="retryInterval")
    """Seconds between attempts."""
    scheduled_at: dt.datetime | None = Field(default=None, alias="scheduledAt")
    """When it is to be sent."""
    state: str | None = None
    """State, such as `drafted`, `scheduled`, `delivered`, `opened`, `replied`, `bounced` or `failed`."""
    state_changed_at: dt.datetime | None = Field(default=None, alias="stateChangedAt")
    """When the state last changed."""
    subject: str | None = None
    """Subject."""
    track_links: bool | None = Field(default=None, alias="trackLinks")
    """Whether clicks are tracked."""
    track_opens: bool | None = Field(default=None, alias="trackOpens")
    """Whether opens are tracked."""
    unsubscribed_at: dt.datetime | None = Field(default=None, alias="unsubscribedAt")
    """When the recipient unsubscribed."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the mailing last changed."""


class MailingRelationships(Record):
    """Records that a mailing belongs with."""

    follow_up_sequence: Relationship | None = Field(default=None, alias="followUpSequence")
    """Sequence that follows."""
    mailbox: Relationship | None = None
    """Mailbox."""
    opportunity: Relationship | None = None
    """Opportunity."""
    prospect: Relationship | None = None
    """Prospect."""
    recipients: RelationshipList | None = None
    """Recipients."""
    sequence: Relationship | None = None
    """Sequence."""
    sequence_state: Relationship | None = Field(default=None, alias="sequenceState")
    """Way of the prospect through the sequence."""
    sequence_step: Relationship | None = Field(default=None, alias="sequenceStep")
    """Step of the sequence."""
    task: Relationship | None = None
    """Task."""
    tasks: RelationshipList | None = None
    """Tasks."""
    template: Relationship | None = None
    """Template."""
    user: Relationship | None = None
    """User."""


class Mailing(Record):
    """An email to a prospect."""

    attributes: MailingAttributes
    """Its values."""
    id: int
    """Id of the mailing."""
    relationships: MailingRelationships | None = None
    """Other records."""
    type: str
    """`mailing`."""
