# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `mailboxes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

MailboxesStoreColumn: TypeAlias = Literal["id", "attributes"]


class MailboxesStoreRecordAttributes(Record):
    """Its values."""

    email: str | None = None
    """Email address."""
    email_provider: str | None = Field(default=None, alias="emailProvider")
    """Provider of the email service."""
    send_disabled: bool | None = Field(default=None, alias="sendDisabled")
    """Whether sending is disabled."""
    send_errored_at: str | None = Field(default=None, alias="sendErroredAt")
    """When sending last failed."""
    sync_disabled: bool | None = Field(default=None, alias="syncDisabled")
    """Whether syncing is disabled."""
    sync_errored_at: str | None = Field(default=None, alias="syncErroredAt")
    """When syncing last failed."""
    max_mailings_per_day: int | None = Field(default=None, alias="maxMailingsPerDay")
    """Most mailings on a day."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the mailbox was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the mailbox last changed."""


class MailboxesStoreRecord(Record):
    """A record of mailboxes in the context store."""

    id: int | None = None
    """Id of the mailbox."""
    attributes: MailboxesStoreRecordAttributes | None = None
    """Its values."""
