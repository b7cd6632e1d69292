# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `emails`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class EmailProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    hs_timestamp: str | None = None
    """When the email was sent, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_email_subject: str | None = None
    """Subject line."""
    hs_email_text: str | None = None
    """Body as plain text."""
    hs_email_html: str | None = None
    """Body as HTML."""
    hs_email_direction: Literal["EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"] | str | None = None
    """EMAIL was sent from the CRM, INCOMING_EMAIL is a reply to one, FORWARDED_EMAIL was forwarded to it."""
    hs_email_status: Literal["BOUNCED", "FAILED", "SCHEDULED", "SENDING", "SENT"] | str | None = None
    """Delivery status."""
    hs_email_headers: str | None = None
    """Sender and recipients as JSON text: `{"from": {"email": ...}, "to": [...], "cc": [], "bcc": []}`."""
    hs_email_from_email: str | None = None
    """Sender's address."""
    hs_email_to_email: str | None = None
    """Recipients' addresses, separated by semicolons."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None = None
    """Ids of attached files, separated by semicolons."""
    hs_createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Email(Record):
    """An email logged in the timeline of a record."""

    id: str
    """Id of the record, digits."""
    properties: EmailProperties
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
