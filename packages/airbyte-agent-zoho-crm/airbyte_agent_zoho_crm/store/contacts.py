# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ContactsStoreColumn: TypeAlias = Literal[
    "id",
    "Full_Name",
    "Email",
    "Phone",
    "Title",
    "Department",
    "Account_Name",
    "Lead_Source",
    "Mailing_City",
    "Mailing_Country",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class ContactsStoreRecordAccountName(Record):
    """Account that they belong to."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ContactsStoreRecordOwner(Record):
    """Owner of the contact."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = None
    """Id of the contact."""
    full_name: str | None = Field(default=None, alias="Full_Name")
    """First and last name."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    account_name: ContactsStoreRecordAccountName | None = Field(default=None, alias="Account_Name")
    """Account that they belong to."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where they came from."""
    mailing_city: str | None = Field(default=None, alias="Mailing_City")
    """City of the mailing address."""
    mailing_country: str | None = Field(default=None, alias="Mailing_Country")
    """Country of the mailing address."""
    owner: ContactsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the contact."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
