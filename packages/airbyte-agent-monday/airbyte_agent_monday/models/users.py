# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import TeamSummary


class UserPhoto(Record):
    """URLs of a user's photo."""

    original: str | None
    """In its own size."""
    small: str | None
    """150 × 150 pixels."""
    thumb: str | None
    """100 × 100 pixels."""
    thumb_small: str | None
    """50 × 50 pixels."""
    tiny: str | None
    """30 × 30 pixels."""


class OutOfOffice(Record):
    """When a user is away."""

    active: bool | None
    """Whether the user is away now."""
    type: str | None
    """Why."""
    start_date: str | None
    """First day."""
    end_date: str | None
    """Last day."""
    disable_notifications: bool | None
    """Whether the user gets no notifications meanwhile."""


class User(Record):
    """A user of the account."""

    id: str
    """Id of the user."""
    name: str
    """Full name."""
    email: str
    """Email address."""
    title: str
    """Job title."""
    url: str
    """URL of the profile."""
    phone: str | None
    """Phone number."""
    mobile_phone: str | None
    """Mobile phone number."""
    location: str | None
    """Place."""
    country_code: str | None
    """Two-letter country code."""
    birthday: str | None
    """Birthday."""
    kind: str
    """Kind of user."""
    status: Literal["ACTIVE", "INACTIVE", "PENDING"] | str
    """Whether the user is active, deactivated, or has not accepted the invitation yet."""
    invitation_method: (
        Literal[
            "USER",
            "SCIM",
            "SSO",
            "AUTH_DOMAIN",
            "FIRST_USER",
            "CONSOLIDATION",
            "INTERNAL_CREATION",
            "UNKNOWN",
            "SERVICE_PORTAL_AUTH_DOMAIN",
            "SERVICE_PORTAL_USER_INVITATION",
            "API_USER_CREATION",
            "AGENT_USER_CREATION",
            "SYSTEM_CREATION",
        ]
        | str
    )
    """How the user came to the account."""
    is_email_confirmed: bool
    """Whether the email address is confirmed."""
    is_deleted: bool
    """Whether the user was deleted."""
    serial_number: int | None
    """Number in the order of registration."""
    account_id: str
    """Id of the account."""
    created_at: dt.datetime
    """When the user was created."""
    became_active_at: dt.datetime | None
    """When the user became active."""
    last_activity: str | None
    """When the user was last active."""
    current_language: str | None
    """Language of the user interface."""
    time_zone_identifier: str | None
    """Time zone by its IANA name."""
    utc_hours_diff: float | None
    """Hours ahead of UTC."""
    photo_url: UserPhoto | None
    """URLs of the photo."""
    out_of_office: OutOfOffice | None
    """When the user is away."""
    teams: list[TeamSummary] | None
    """Teams that the user is in."""
