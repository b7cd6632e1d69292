# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ReleaseVersion, Team


class Project(Record):
    """A project, as lists have it."""

    id: str
    """Id of the project."""
    slug: str
    """Slug, which names it in URLs."""
    name: str
    """Name of the project."""
    platform: str | None = None
    """Platform, such as `python`."""
    platforms: list[str] | None = None
    """Platforms of its events."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    is_bookmarked: bool | None = Field(default=None, alias="isBookmarked")
    """Whether you bookmarked it."""
    is_member: bool | None = Field(default=None, alias="isMember")
    """Whether you are in one of its teams."""
    has_access: bool | None = Field(default=None, alias="hasAccess")
    """Whether you may see it."""
    access: list[str] | None = None
    """Scopes that you have for it."""
    features: list[str] | None = None
    """Features that are turned on."""
    environments: list[str] | None = None
    """Names of the environments."""
    team: Team | None = None
    """First of its teams."""
    teams: list[Team] | None = None
    """Teams that have access."""
    latest_release: ReleaseVersion | None = Field(default=None, alias="latestRelease")
    """Most recent release."""
    first_event: dt.datetime | None = Field(default=None, alias="firstEvent")
    """When its first event arrived."""
    first_transaction_event: bool | None = Field(default=None, alias="firstTransactionEvent")
    """Whether it has had transactions."""
    has_feedbacks: bool | None = Field(default=None, alias="hasFeedbacks")
    """Whether it has had user feedback."""
    has_flags: bool | None = Field(default=None, alias="hasFlags")
    """Whether it has had feature flags."""
    has_logs: bool | None = Field(default=None, alias="hasLogs")
    """Whether it has had logs."""
    has_minified_stack_trace: bool | None = Field(default=None, alias="hasMinifiedStackTrace")
    """Whether it has had minified stack traces."""
    has_monitors: bool | None = Field(default=None, alias="hasMonitors")
    """Whether it has monitors."""
    has_new_feedbacks: bool | None = Field(default=None, alias="hasNewFeedbacks")
    """Whether it has had feedback of the newer widget."""
    has_profiles: bool | None = Field(default=None, alias="hasProfiles")
    """Whether it has had profiles."""
    has_replays: bool | None = Field(default=None, alias="hasReplays")
    """Whether it has had session replays."""
    has_sessions: bool | None = Field(default=None, alias="hasSessions")
    """Whether it has had sessions."""
    has_trace_metrics: bool | None = Field(default=None, alias="hasTraceMetrics")
    """Whether it has had metrics of traces."""
    has_user_reports: bool | None = Field(default=None, alias="hasUserReports")
    """Whether it has had reports of users."""
