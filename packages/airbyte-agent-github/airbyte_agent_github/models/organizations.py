# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `organizations`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Count


class Organization(Record):
    """An organization's public profile."""

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    login: str | None = None
    """Name of the account in URLs."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    email: str | None = None
    """Public email address."""
    location: str | None = None
    """Location in the profile."""
    website_url: str | None = Field(default=None, alias="websiteUrl")
    """Website in the profile."""
    twitter_username: str | None = Field(default=None, alias="twitterUsername")
    """Name on X, in the profile."""
    url: str | None = None
    """Page on github.com."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """Avatar."""
    is_verified: bool | None = Field(default=None, alias="isVerified")
    """Whether GitHub has verified its domain."""
    viewer_is_a_member: bool | None = Field(default=None, alias="viewerIsAMember")
    """Whether you are a member."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was archived."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    repositories: Count | None = None
    """Repositories visible to you."""
