# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `emails`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

EmailsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class EmailsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None = None
    """When the email was sent, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_email_subject: str | None = None
    """Subject line."""
    hs_email_text: str | None = None
    """Body as plain text."""
    hs_email_direction: str | None = None
    """EMAIL was sent from the CRM, INCOMING_EMAIL is a reply to one, FORWARDED_EMAIL was forwarded to it."""
    hs_email_status: str | None = None
    """Delivery status."""
    hs_email_from_email: str | None = None
    """Sender's address."""
    hs_email_to_email: str | None = None
    """Recipients' addresses, separated by semicolons."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""


class EmailsStoreRecord(Record):
    """A record of emails in the context store."""

    id: str | None = None
    """Id of the email, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: EmailsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
