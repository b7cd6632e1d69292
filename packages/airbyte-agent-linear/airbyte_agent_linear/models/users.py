# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class User(Record):
    """A member, guest or app of the workspace."""

    id: str
    """Id of the user."""
    name: str
    """Full name."""
    display_name: str = Field(alias="displayName")
    """Nickname, unique in the workspace."""
    email: str
    """Email address."""
    initials: str
    """Initials of the name."""
    title: str | None
    """Job title."""
    description: str | None
    """Description by the user."""
    timezone: str | None
    """Time zone by its IANA name, as in `Europe/Berlin`."""
    url: str
    """Page of the user in Linear."""
    avatar_url: str | None = Field(alias="avatarUrl")
    """Picture; null if there is none."""
    avatar_background_color: str = Field(alias="avatarBackgroundColor")
    """Color behind the initials, as a hex code."""
    active: bool
    """Whether the account is in use."""
    disable_reason: str | None = Field(alias="disableReason")
    """Why the account is disabled; null if it is active."""
    owner: bool
    """Whether an owner of the workspace."""
    admin: bool
    """Whether an administrator of the workspace; on free plans everyone is."""
    guest: bool
    """Whether a guest, who sees some teams only."""
    app: bool
    """Whether an app rather than a person."""
    is_me: bool = Field(alias="isMe")
    """Whether the one who asks."""
    is_assignable: bool = Field(alias="isAssignable")
    """Whether issues can be assigned to them."""
    is_mentionable: bool = Field(alias="isMentionable")
    """Whether they can be mentioned."""
    can_access_any_public_team: bool = Field(alias="canAccessAnyPublicTeam")
    """Whether every public team is open to them."""
    supports_agent_sessions: bool = Field(alias="supportsAgentSessions")
    """Whether an agent that takes sessions."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated, ignoring minor changes."""
    archived_at: dt.datetime | None = Field(alias="archivedAt")
    """When it was archived; null if it is not."""
    last_seen: dt.datetime | None = Field(alias="lastSeen")
    """When last seen; null if never."""
    created_issue_count: int = Field(alias="createdIssueCount")
    """How many issues they created."""
    git_hub_user_id: str | None = Field(alias="gitHubUserId")
    """Id of their account at GitHub."""
    status_label: str | None = Field(alias="statusLabel")
    """Status text."""
    status_emoji: str | None = Field(alias="statusEmoji")
    """Status emoji."""
    status_until_at: dt.datetime | None = Field(alias="statusUntilAt")
    """When the status expires; null if it does not."""
