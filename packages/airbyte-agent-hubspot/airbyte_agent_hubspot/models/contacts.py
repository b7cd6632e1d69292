# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class ContactProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    email: str | None = None
    """Email address; no two contacts have the same."""
    firstname: str | None = None
    """First name."""
    lastname: str | None = None
    """Last name."""
    phone: str | None = None
    """Phone number, in any notation."""
    mobilephone: str | None = None
    """Mobile phone number, in any notation."""
    company: str | None = None
    """Name of the company as free text; the company record is an association."""
    jobtitle: str | None = None
    """Job title."""
    website: str | None = None
    """Website of the person or their company."""
    address: str | None = None
    """Street and house number."""
    city: str | None = None
    """City of the address."""
    state: str | None = None
    """State or region of the address."""
    zip: str | None = None
    """Postal code of the address."""
    country: str | None = None
    """Country of the address, by name."""
    lifecyclestage: str | None = None
    """Stage in the customer lifecycle, such as `lead` or `customer`."""
    hs_lead_status: str | None = None
    """State of the lead in sales, such as `NEW` or `IN_PROGRESS`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the contact."""
    associatedcompanyid: str | None = None
    """Id of the primary company."""
    createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Contact(Record):
    """A person in the CRM."""

    id: str
    """Id of the record, digits."""
    properties: ContactProperties
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
