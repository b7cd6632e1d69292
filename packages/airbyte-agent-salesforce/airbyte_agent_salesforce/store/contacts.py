# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ContactsStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "FirstName",
    "LastName",
    "Email",
    "Phone",
    "MobilePhone",
    "Title",
    "Department",
    "AccountId",
    "MailingCity",
    "MailingCountry",
    "LeadSource",
    "Description",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the contact."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    first_name: str | None = Field(default=None, alias="FirstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="LastName")
    """Last name."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    mobile_phone: str | None = Field(default=None, alias="MobilePhone")
    """Mobile phone number."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account that they belong to."""
    mailing_city: str | None = Field(default=None, alias="MailingCity")
    """City of the mailing address."""
    mailing_country: str | None = Field(default=None, alias="MailingCountry")
    """Country of the mailing address."""
    lead_source: str | None = Field(default=None, alias="LeadSource")
    """Where it came from, such as `Web`."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the contact."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
