# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `list_members`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import MemberLocation, MemberNote, MemberStats
from .tags import Tag


class MarketingPermission(Record):
    """A permission that a member gave or not."""

    marketing_permission_id: str | None = None
    """Id of the permission."""
    text: str | None = None
    """Text."""
    enabled: bool | None = None
    """Whether the member gave it."""


class ListMember(Record):
    """A member of a list."""

    id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    unique_email_id: str | None = None
    """Id of the address across all of Mailchimp."""
    contact_id: str | None = None
    """Id of the contact, with or without an address."""
    full_name: str | None = None
    """Name."""
    web_id: int | None = None
    """Id in the URLs of the application."""
    email_type: str | None = None
    """`html` or `text`."""
    status: (
        Literal["subscribed", "unsubscribed", "cleaned", "pending", "transactional", "archived"] | str | None
    ) = None
    """Status."""
    unsubscribe_reason: str | None = None
    """Why the member unsubscribed."""
    consents_to_one_to_one_messaging: bool | None = None
    """Whether the member agreed to single messages."""
    sms_phone_number: str | None = None
    """Telephone number for SMS."""
    sms_subscription_status: (
        Literal["subscribed", "unsubscribed", "nonsubscribed", "pending"] | str | None
    ) = None
    """Status of the subscription to SMS."""
    sms_subscription_last_updated: str | None = None
    """When that status last changed."""
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
    marketing_permissions: list[MarketingPermission] | None = None
    """Permissions that the member gave or not."""
    last_note: MemberNote | None = None
    """Last note."""
    source: str | None = None
    """How the member got into the list."""
    tags_count: int | None = None
    """Number of tags."""
    tags: list[Tag] | None = None
    """Up to 50 tags."""
    list_id: str | None = None
    """Id of the list."""
