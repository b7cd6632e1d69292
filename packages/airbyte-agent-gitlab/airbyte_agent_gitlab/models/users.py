# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class User(Record):
    """A user."""

    id: int
    """Id of the user."""
    username: str
    """Name of the account, as in @mentions."""
    name: str
    """Display name."""
    state: str
    """State of the account, such as `active`, `blocked` or `deactivated`."""
    locked: bool | None = None
    """Whether the account is locked."""
    public_email: str | None = None
    """Public email address."""
    avatar_url: str | None = None
    """URL of the picture."""
    web_url: str | None = None
    """Page of the user."""
    created_at: dt.datetime | None = None
    """When it was created."""
    bio: str | None = None
    """What the user says about themselves."""
    location: str | None = None
    """Where the user is."""
    linkedin: str | None = None
    """LinkedIn account."""
    twitter: str | None = None
    """X account."""
    discord: str | None = None
    """Discord id."""
    website_url: str | None = None
    """Website of the user."""
    github: str | None = None
    """GitHub account."""
    job_title: str | None = None
    """Job title."""
    pronouns: str | None = None
    """Pronouns."""
    organization: str | None = None
    """Organization that the user works for."""
    bot: bool | None = None
    """Whether it is a bot."""
    work_information: str | None = None
    """Job title and organization in one text."""
    followers: int | None = None
    """Number of users who follow the user."""
    following: int | None = None
    """Number of users whom the user follows."""
    is_followed: bool | None = None
    """Whether you follow the user."""
    local_time: str | None = None
    """Time of day where the user is, as text."""
