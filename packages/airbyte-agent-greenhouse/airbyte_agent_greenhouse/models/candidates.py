# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `candidates`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class CandidateContact(Record):
    """A way to reach a candidate."""

    value: str | None = None
    """The address or number."""
    type: str | None = None
    """Kind, such as `home` or `work`."""


class Candidate(Record):
    """A person who applied, or may."""

    id: int | None = None
    """Id."""
    addresses: list[CandidateContact] | None = None
    """Postal addresses."""
    can_email: bool | None = None
    """Whether emails may be sent."""
    company: str | None = None
    """Present employer."""
    created_at: dt.datetime | None = None
    """When it was created."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
    email_addresses: list[CandidateContact] | None = None
    """Email addresses."""
    first_name: str | None = None
    """First name."""
    last_activity_at: dt.datetime | None = None
    """When something last happened."""
    last_name: str | None = None
    """Last name."""
    linked_user_ids: list[int] | None = None
    """Ids of the users who are this candidate."""
    message: str | None = None
    """Message of the candidate."""
    phone_numbers: list[CandidateContact] | None = None
    """Phone numbers."""
    preferred_name: str | None = None
    """Name by which to be called."""
    private: bool | None = None
    """Whether only some users can see it."""
    social_media_addresses: list[CandidateContact] | None = None
    """Addresses in social networks."""
    tags: list[str] | None = None
    """Tags."""
    time_zone: str | None = None
    """Time zone."""
    title: str | None = None
    """Present title."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    website_addresses: list[CandidateContact] | None = None
    """URLs of websites."""
