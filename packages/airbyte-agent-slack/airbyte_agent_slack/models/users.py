# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class UserProfile(Record):
    """How a user is shown, and how to reach them."""

    display_name: str
    """Name shown, which the user chose; may be empty."""
    display_name_normalized: str | None = None
    """Name shown, without accents."""
    real_name: str
    """Full name."""
    real_name_normalized: str | None = None
    """Full name without accents."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address; needs the scope users:read.email."""
    phone: str | None = None
    """Phone number, in any notation."""
    title: str | None = None
    """Job title."""
    pronouns: str | None = None
    """Pronouns."""
    skype: str | None = None
    """Name in Skype."""
    status_text: str | None = None
    """Status as text."""
    status_emoji: str | None = None
    """Status as an emoji, such as `:palm_tree:`."""
    status_text_canonical: str | None = None
    """Status before it was translated."""
    status_expiration: int | None = None
    """When the status ends, Unix time in seconds; 0 for never."""
    start_date: str | None = None
    """First day at work, YYYY-MM-DD."""
    avatar_hash: str
    """Hash of the picture, which changes with it."""
    is_custom_image: bool | None = None
    """Whether the user chose the picture."""
    image_original: str | None = None
    """Picture in its original size."""
    image_24: str | None = None
    """Picture of 24 pixels."""
    image_32: str | None = None
    """Picture of 32 pixels."""
    image_48: str | None = None
    """Picture of 48 pixels."""
    image_72: str | None = None
    """Picture of 72 pixels."""
    image_192: str | None = None
    """Picture of 192 pixels."""
    image_512: str | None = None
    """Picture of 512 pixels."""
    image_1024: str | None = None
    """Picture of 1024 pixels."""
    team: str | None = None
    """Id of the workspace."""
    fields: dict[str, Any] | list[dict[str, Any]] | None = None
    """The workspace's own fields by their ids, each with `value` and `alt`; an empty list where there are
    none.
    """
    guest_invited_by: str | None = None
    """Id of the user who invited the guest."""
    guest_expiration_ts: int | None = None
    """When the guest's access ends, Unix time in seconds."""
    bot_id: str | None = None
    """Id of the bot that the user stands for."""
    api_app_id: str | None = None
    """Id of the app that the bot belongs to."""
    always_active: bool | None = None
    """Whether the bot is shown as active at all times."""


class ProfileFieldOptions(Record):
    """What else holds of it."""

    is_custom: bool | None = None
    """Whether the workspace defined it."""
    is_multiple_entry: bool | None = None
    """Whether it may hold several values."""
    is_protected: bool | None = None
    """Whether users cannot change it."""
    is_scim: bool | None = None
    """Whether it is filled from a directory."""


class ProfileField(Record):
    """A field that a workspace adds to profiles."""

    id: str
    """Id of the field, `X...`."""
    label: str
    """Name shown."""
    hint: str | None = None
    """Help text."""
    type: Literal["text", "date", "link", "mailto", "options_list", "user"] | str
    """Kind of its values."""
    ordering: float | None = None
    """Position among the others."""
    possible_values: list[str] | None = None
    """Values to choose from."""
    is_hidden: bool | None = None
    """Whether profiles do not show it."""
    field_name: str | None = None
    """Internal name."""
    options: ProfileFieldOptions | None = None
    """What else holds of it."""


class UserTeamProfile(Record):
    """The workspace's own fields for profiles, where they were asked for."""

    fields: list[ProfileField] | None = None
    """The fields."""


class UserEnterpriseUser(Record):
    """What the user is in the organization, where the workspace belongs to one."""

    id: str
    """Id of the user in the organization."""
    enterprise_id: str
    """Id of the organization."""
    enterprise_name: str
    """Name of the organization."""
    is_admin: bool
    """Whether the user administers the organization."""
    is_owner: bool
    """Whether the user owns the organization."""
    teams: list[str]
    """Ids of the workspaces that the user is in."""


class User(Record):
    """A member of the workspace: a person, a guest, a bot or an app."""

    id: str
    """Id of the user, `U...` or `W...`."""
    team_id: str | None = None
    """Id of the workspace."""
    name: str
    """Handle of the user; `profile` holds the names shown."""
    real_name: str | None = None
    """Full name."""
    profile: UserProfile
    deleted: bool | None = None
    """Whether the account was deactivated."""
    color: str | None = None
    """Color of the handle in some clients, six hexadecimal digits."""
    tz: str | None = None
    """Time zone, such as `Europe/Berlin`."""
    tz_label: str | None = None
    """Time zone by its usual name."""
    tz_offset: int | None = None
    """Seconds that the time zone is ahead of UTC."""
    locale: str | None = None
    """Language and region, such as `en-US`, where they were asked for."""
    is_admin: bool | None = None
    """Whether the user administers the workspace."""
    is_owner: bool | None = None
    """Whether the user owns the workspace."""
    is_primary_owner: bool | None = None
    """Whether the user is the first among its owners."""
    is_restricted: bool | None = None
    """Whether the user is a guest."""
    is_ultra_restricted: bool | None = None
    """Whether the user is a guest of a single channel."""
    is_bot: bool
    """Whether the user is a bot."""
    is_app_user: bool | None = None
    """Whether the user has authorized the calling app."""
    is_stranger: bool | None = None
    """Whether the user is of another workspace, and in none of the caller's shared channels."""
    is_external: bool | None = None
    """Whether the user is of another workspace."""
    is_forgotten: bool | None = None
    """Whether the user's personal data was deleted."""
    is_invited_user: bool | None = None
    """Whether the user was invited and has not joined yet."""
    is_email_confirmed: bool | None = None
    """Whether the user has confirmed their email address."""
    has_2fa: bool | None = None
    """Whether signing in needs a second factor."""
    two_factor_type: str | None = None
    """Kind of second factor: `app` or `sms`."""
    who_can_share_contact_card: str | None = None
    """Who may share the contact card, such as `EVERYONE`."""
    presence: str | None = None
    """Whether the user is there: `active` or `away`."""
    updated: int
    """When the user last changed, Unix time in seconds."""
    team: str | None = None
    """Id of the workspace, in answers of the older kind."""
    team_profile: UserTeamProfile | None = None
    """The workspace's own fields for profiles, where they were asked for."""
    teams: list[str] | None = None
    """Ids of the organization's workspaces that the user is in."""
    enterprise_user: UserEnterpriseUser | None = None
    """What the user is in the organization, where the workspace belongs to one."""
