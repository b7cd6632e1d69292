# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ContactsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class ContactsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    email: str | None = None
    """Email address; no two contacts have the same."""
    firstname: str | None = None
    """First name."""
    lastname: str | None = None
    """Last name."""
    phone: str | None = None
    """Phone number, in any notation."""
    company: str | None = None
    """Name of the company as free text; the company record is an association."""
    jobtitle: str | None = None
    """Job title."""
    city: str | None = None
    """City of the address."""
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


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = None
    """Id of the contact, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: ContactsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
