# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `segments`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class ContactSample(Record):
    """A contact in the sample of a segment."""

    id: str
    """Id of the contact."""
    email: str | None = None
    """Email address."""
    phone_number_id: str | None = None
    """Phone number that identifies the contact."""
    external_id: str | None = None
    """Id that another system has for the contact."""
    anonymous_id: str | None = None
    """Id of a contact who is not known by name."""
    alternate_emails: list[str] | None = None
    """Other email addresses."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    address_line_1: str | None = None
    """First line of the address."""
    address_line_2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    state_province_region: str | None = None
    """State, province or region."""
    country: str | None = None
    """Country."""
    postal_code: str | int | None = None
    """Postal code."""
    list_ids: list[str] | None = None
    """Ids of the lists that the contact is on."""
    segment_ids: list[str] | None = None
    """Ids of the segments that the contact is in."""
    custom_fields: dict[str, Any] | None = None
    """Values of the account's own fields, by name."""


class SegmentStatus(Record):
    """Whether a segment is kept up to date."""

    query_validation: str
    """Result of checking the query: PENDING, VALID or INVALID."""
    error_message: str | None = None
    """What is wrong with the query."""


class Segment(Record):
    """The contacts that meet a query."""

    id: str
    """Id of the segment."""
    name: str
    """Name of the segment."""
    contacts_count: int
    """Number of contacts in the segment."""
    query_dsl: str | None = None
    """The query, in SQL; a list leaves it out."""
    query_version: str
    """Version of the query: 2 for SQL."""
    parent_list_ids: list[str]
    """Ids of the lists that contacts must be on."""
    contacts_sample: list[ContactSample] | None = None
    """Some of the contacts; a list leaves them out."""
    status: SegmentStatus
    """Whether the segment is kept up to date."""
    created_at: str
    """When it was created, ISO 8601."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    sample_updated_at: str
    """When the sample was last renewed, ISO 8601."""
    next_sample_update: str
    """When the sample is renewed next, ISO 8601."""
    refreshes_used: int | None = None
    """How often it was refreshed by hand today."""
    max_refreshes: int | None = None
    """How often it can be refreshed by hand in a day."""
    last_refreshed_at: str | None = None
    """When it was last refreshed, ISO 8601."""
