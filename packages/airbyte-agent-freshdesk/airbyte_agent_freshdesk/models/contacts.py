# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Avatar(Record):
    """A picture."""

    id: int
    """Id of the picture."""
    name: str | None = None
    """Name of the file."""
    content_type: str | None = None
    """Media type."""
    size: int | None = None
    """Size in bytes."""
    avatar_url: str | None = None
    """URL of the picture."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""


class ListContact(Record):
    """A contact."""

    active: bool | None = None
    """Whether the contact has been verified."""
    address: str | None = None
    """Postal address."""
    company_id: int | None = None
    """Id of the main company."""
    view_all_tickets: bool | None = None
    """Whether the contact sees all tickets of the company."""
    deleted: bool | None = None
    """Whether it was deleted."""
    description: str | None = None
    """Short description."""
    email: str | None = None
    """Main email address."""
    id: int
    """Id of the contact."""
    job_title: str | None = None
    """Job title."""
    language: str | None = None
    """Language, as in `en`."""
    mobile: str | None = None
    """Mobile number."""
    name: str | None = None
    """Name of the contact."""
    phone: str | None = None
    """Telephone number."""
    time_zone: str | None = None
    """Time zone, by the name that Freshdesk has for it."""
    twitter_id: str | None = None
    """Name on X."""
    custom_fields: dict[str, Any] | None = None
    """Fields of the account's own, by their names."""
    tags: list[str] | None = None
    """Tags."""
    other_emails: list[str] | None = None
    """Further email addresses."""
    facebook_id: str | None = None
    """Id on Facebook."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    unique_external_id: str | None = None
    """Id in another system."""
    twitter_profile_status: bool | None = None
    """Whether the profile on X is verified."""
    twitter_followers_count: int | None = None
    """Number of followers on X."""
    avatar: Avatar | None = None
    """Picture."""
    other_companies: list[int] | None = None
    """Ids of further companies."""


class ContactCompany(Record):
    """A further company of a contact."""

    company_id: int | None = None
    """Id of the company."""
    view_all_tickets: bool | None = None
    """Whether the contact sees all tickets of the company."""


class Contact(Record):
    """A contact."""

    active: bool | None = None
    """Whether the contact has been verified."""
    address: str | None = None
    """Postal address."""
    company_id: int | None = None
    """Id of the main company."""
    view_all_tickets: bool | None = None
    """Whether the contact sees all tickets of the company."""
    deleted: bool | None = None
    """Whether it was deleted."""
    description: str | None = None
    """Short description."""
    email: str | None = None
    """Main email address."""
    id: int
    """Id of the contact."""
    job_title: str | None = None
    """Job title."""
    language: str | None = None
    """Language, as in `en`."""
    mobile: str | None = None
    """Mobile number."""
    name: str | None = None
    """Name of the contact."""
    phone: str | None = None
    """Telephone number."""
    time_zone: str | None = None
    """Time zone, by the name that Freshdesk has for it."""
    twitter_id: str | None = None
    """Name on X."""
    custom_fields: dict[str, Any] | None = None
    """Fields of the account's own, by their names."""
    tags: list[str] | None = None
    """Tags."""
    other_emails: list[str] | None = None
    """Further email addresses."""
    facebook_id: str | None = None
    """Id on Facebook."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    unique_external_id: str | None = None
    """Id in another system."""
    twitter_profile_status: bool | None = None
    """Whether the profile on X is verified."""
    twitter_followers_count: int | None = None
    """Number of followers on X."""
    avatar: Avatar | None = None
    """Picture."""
    other_companies: list[ContactCompany] | None = None
    """Further companies."""
