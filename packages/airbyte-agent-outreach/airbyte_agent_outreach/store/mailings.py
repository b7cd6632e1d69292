# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `mailings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

MailingsStoreColumn: TypeAlias = Literal["id", "attributes"]


class MailingsStoreRecordAttributes(Record):
    """Its values."""

    subject: str | None = None
    """Subject."""
    state: str | None = None
    """State, such as `drafted`, `scheduled`, `delivered`, `opened`, `replied`, `bounced` or `failed`."""
    mailing_type: str | None = Field(default=None, alias="mailingType")
    """Kind of mailing, such as `sequence`, `single` or `campaign`."""
    mailbox_address: str | None = Field(default=None, alias="mailboxAddress")
    """Address that it is sent from."""
    scheduled_at: str | None = Field(default=None, alias="scheduledAt")
    """When it is to be sent."""
    delivered_at: str | None = Field(default=None, alias="deliveredAt")
    """When it was delivered."""
    opened_at: str | None = Field(default=None, alias="openedAt")
    """When it was last opened."""
    open_count: int | None = Field(default=None, alias="openCount")
    """Number of opens."""
    clicked_at: str | None = Field(default=None, alias="clickedAt")
    """When a link was last clicked."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """Number of clicks."""
    replied_at: str | None = Field(default=None, alias="repliedAt")
    """When it was replied to."""
    bounced_at: str | None = Field(default=None, alias="bouncedAt")
    """When it bounced."""
    error_reason: str | None = Field(default=None, alias="errorReason")
    """Reason of the last error."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the mailing was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the mailing last changed."""


class MailingsStoreRecord(Record):
    """A record of mailings in the context store."""

    id: int | None = None
    """Id of the mailing."""
    attributes: MailingsStoreRecordAttributes | None = None
    """Its values."""
