# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Photo


class User(Record):
    """A customer, an agent or an administrator."""

    id: int
    """Id of the user."""
    url: str | None = None
    """Its URL in the API."""
    name: str
    """Full name."""
    email: str | None = None
    """Primary email address."""
    role: Literal["end-user", "agent", "admin"] | str | None = None
    """Role; `agent` also for custom roles."""
    role_type: int | None = None
    """Kind of agent: 0 custom, 1 light, 2 chat, 3 contributor, 4 admin, 5 billing admin."""
    custom_role_id: int | None = None
    """Id of the custom role."""
    active: bool | None = None
    """Whether the user was not deleted."""
    alias: str | None = None
    """Name shown to customers instead."""
    organization_id: int | None = None
    """Id of the user's organization, the default one of several."""
    default_group_id: int | None = None
    """Id of the group whose agent the user is first."""
    external_id: str | None = None
    """Your own id, case-insensitive."""
    phone: str | None = None
    """Primary phone number."""
    shared_phone_number: bool | None = None
    """Whether others have the same phone number."""
    photo: Photo | None = None
    """Picture of the user."""
    remote_photo_url: str | None = None
    """URL of an external image."""
    locale: str | None = None
    """Language tag, such as `en-US`."""
    locale_id: int | None = None
    """Number of the language."""
    time_zone: str | None = None
    """Time zone, as Zendesk calls it."""
    iana_time_zone: str | None = None
    """Time zone, such as `Europe/Berlin`."""
    signature: str | None = None
    """Signature of an agent."""
    details: str | None = None
    """Details about the user, such as an address."""
    notes: str | None = None
    """Notes about the user."""
    tags: list[str] | None = None
    """The user's tags, where the account tags users."""
    user_fields: dict[str, Any] | None = None
    """Values of custom user fields, by key."""
    verified: bool | None = None
    """Whether one of the user's addresses was verified."""
    suspended: bool | None = None
    """Whether the user is suspended."""
    shared: bool | None = None
    """Whether the user comes from another Zendesk account."""
    shared_agent: bool | None = None
    """Whether the user is an agent from another Zendesk account."""
    moderator: bool | None = None
    """Whether the user moderates forums."""
    restricted_agent: bool | None = None
    """Whether the agent sees some tickets only."""
    ticket_restriction: Literal["organization", "groups", "assigned", "requested"] | str | None = None
    """Which tickets the user sees; null for all."""
    only_private_comments: bool | None = None
    """Whether the agent can write internal notes only."""
    chat_only: bool | None = None
    """Whether the agent is one for chats only."""
    report_csv: bool | None = None
    """No longer used."""
    permanently_deleted: bool | None = None
    """Whether the user's data were permanently deleted."""
    two_factor_auth_enabled: bool | None = None
    """Whether the user signs in with two factors."""
    last_login_at: dt.datetime | None = None
    """When the user last signed in, or called the API."""
    created_at: dt.datetime | None = None
    """When the user was created."""
    updated_at: dt.datetime | None = None
    """When the user was last updated."""
