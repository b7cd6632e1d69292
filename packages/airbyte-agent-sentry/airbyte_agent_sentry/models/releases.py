# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records of `releases`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class VersionInfo(Record):
    """Parts of a version."""

    description: str | None = None
    """The version as text."""
    package: str | None = None
    """Package."""
    version: dict[str, Any] | None = None
    """Parts of the number, such as `major` and `minor`."""
    build_hash: str | None = Field(default=None, alias="buildHash")
    """Hash of the build."""


class Deploy(Record):
    """A deploy of a release."""

    id: str | None = None
    """Id."""
    environment: str | None = None
    """Name of the environment."""
    name: str | None = None
    """Name."""
    url: str | None = None
    """URL."""
    date_started: dt.datetime | None = Field(default=None, alias="dateStarted")
    """When it started."""
    date_finished: dt.datetime | None = Field(default=None, alias="dateFinished")
    """When it was finished."""


class ReleaseAuthor(Record):
    """An author of commits of a release."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    username: str | None = None
    """Name for signing in."""
    email: str | None = None
    """Email address."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """URL of the picture."""


class ReleaseProject(Record):
    """A project that a release is of."""

    id: int | None = None
    """Id."""
    slug: str | None = None
    """Slug, which names it in URLs."""
    name: str | None = None
    """Name."""
    platform: str | None = None
    """Platform, such as `python`."""
    platforms: list[str] | None = None
    """Platforms of its events."""
    has_health_data: bool | None = Field(default=None, alias="hasHealthData")
    """Whether it has had sessions."""
    new_groups: int | None = Field(default=None, alias="newGroups")
    """How many issues appeared first in it."""


class Release(Record):
    """A release."""

    id: int | None = None
    """Id of the release."""
    version: str
    """Version."""
    short_version: str | None = Field(default=None, alias="shortVersion")
    """Version without the package."""
    version_info: VersionInfo | None = Field(default=None, alias="versionInfo")
    """Parts of the version."""
    status: str | None = None
    """`open` or `archived`."""
    ref: str | None = None
    """Commit or other reference."""
    url: str | None = None
    """URL."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    date_started: dt.datetime | None = Field(default=None, alias="dateStarted")
    """When it started."""
    date_released: dt.datetime | None = Field(default=None, alias="dateReleased")
    """When it was released."""
    first_event: dt.datetime | None = Field(default=None, alias="firstEvent")
    """When its first event happened."""
    last_event: dt.datetime | None = Field(default=None, alias="lastEvent")
    """When its last event happened."""
    new_groups: int | None = Field(default=None, alias="newGroups")
    """How many issues appeared first in it."""
    commit_count: int | None = Field(default=None, alias="commitCount")
    """How many commits it has."""
    deploy_count: int | None = Field(default=None, alias="deployCount")
    """How many deploys it has."""
    last_commit: dict[str, Any] | None = Field(default=None, alias="lastCommit")
    """Most recent commit."""
    last_deploy: Deploy | None = Field(default=None, alias="lastDeploy")
    """Most recent deploy."""
    authors: list[ReleaseAuthor] | None = None
    """Authors of its commits."""
    projects: list[ReleaseProject] | None = None
    """Projects that it is of."""
    owner: dict[str, Any] | None = None
    """User who owns it."""
    data: dict[str, Any] | None = None
    """Other data."""
    user_agent: str | None = Field(default=None, alias="userAgent")
    """Program that created it."""
