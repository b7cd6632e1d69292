# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `segment_members`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import MemberLocation, MemberNote, MemberStats


class SegmentMember(Record):
    """A member of a segment."""

    id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    full_name: str | None = None
    """Name."""
    unique_email_id: str | None = None
    """Id of the address across all of Mailchimp."""
    email_type: str | None = None
    """`html` or `text`."""
    status: Literal["subscribed", "unsubscribed", "cleaned", "pending", "transactional"] | str | None = None
    """Status."""
    merge_fields: dict[str, Any] | None = None
    """Values of merge fields by tag."""
    interests: dict[str, bool] | None = None
    """Whether the member has an interest, by its id."""
    stats: MemberStats | None = None
    """Numbers."""
    ip_signup: str | None = None
    """IP address of the sign-up."""
    timestamp_signup: str | None = None
    """When the member signed up."""
    ip_opt: str | None = None
    """IP address of the confirmation."""
    timestamp_opt: str | None = None
    """When the member confirmed."""
    member_rating: int | None = None
    """Rating, from 1 to 5."""
    last_changed: str | None = None
    """When it last changed."""
    language: str | None = None
    """Language."""
    vip: bool | None = None
    """Whether the member is a VIP."""
    email_client: str | None = None
    """Program that the member reads with."""
    location: MemberLocation | None = None
    """Where the member is."""
    last_note: MemberNote | None = None
    """Last note."""
    list_id: str | None = None
    """Id of the list."""
