# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Team(Record):
    """A team."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, which names it in URLs."""


class ReleaseVersion(Record):
    """The version of a release."""

    version: str | None = None
    """Version."""


class ProjectOrganization(Record):
    """The organization of a project."""

    id: str | None = None
    """Id."""
    slug: str | None = None
    """Slug, which names it in URLs."""
    name: str | None = None
    """Name."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it was created."""


class ProjectDetail(Record):
    """A project with its settings."""

    id: str
    """Id."""
    slug: str
    """Slug, which names it in URLs."""
    name: str
    """Name."""
    platform: str | None = None
    """Platform, such as `python`."""
    platforms: list[str] | None = None
    """Platforms of its events."""
    status: str | None = None
    """Status."""
    color: str | None = None
    """Colour, as in `#3fbf7f`."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    organization: ProjectOrganization | None = None
    """Organization."""
    team: Team | None = None
    """First of its teams."""
    teams: list[Team] | None = None
    """Teams that have access."""
    is_bookmarked: bool | None = Field(default=None, alias="isBookmarked")
    """Whether you bookmarked it."""
    is_member: bool | None = Field(default=None, alias="isMember")
    """Whether you are in one of its teams."""
    is_internal: bool | None = Field(default=None, alias="isInternal")
    """Whether it is Sentry's own."""
    is_public: bool | None = Field(default=None, alias="isPublic")
    """Whether everyone may see it."""
    has_access: bool | None = Field(default=None, alias="hasAccess")
    """Whether you may see it."""
    access: list[str] | None = None
    """Scopes that you have for it."""
    features: list[str] | None = None
    """Features that are turned on."""
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
    options: dict[str, Any] | None = None
    """Settings by name."""
    default_environment: str | None = Field(default=None, alias="defaultEnvironment")
    """Environment that is shown first."""
    allowed_domains: list[str] | None = Field(default=None, alias="allowedDomains")
    """Domains from which browsers may send events; `*` means all."""
    resolve_age: int | None = Field(default=None, alias="resolveAge")
    """Hours without events after which issues are resolved; 0 means never."""
    digests_min_delay: int | None = Field(default=None, alias="digestsMinDelay")
    """Seconds at least between digests by email."""
    digests_max_delay: int | None = Field(default=None, alias="digestsMaxDelay")
    """Seconds at most between digests by email."""
    subject_prefix: str | None = Field(default=None, alias="subjectPrefix")
    """Text at the start of subjects of emails."""
    subject_template: str | None = Field(default=None, alias="subjectTemplate")
    """Template of subjects of emails."""
    data_scrubber: bool | None = Field(default=None, alias="dataScrubber")
    """Whether sensitive data are removed."""
    data_scrubber_defaults: bool | None = Field(default=None, alias="dataScrubberDefaults")
    """Whether the usual rules for that apply."""
    scrub_ip_addresses: bool | None = Field(default=None, alias="scrubIPAddresses")
    """Whether IP addresses are not kept."""
    safe_fields: list[str] | None = Field(default=None, alias="safeFields")
    """Fields that are never removed."""
    sensitive_fields: list[str] | None = Field(default=None, alias="sensitiveFields")
    """Fields that are removed besides the usual ones."""
    scrape_java_script: bool | None = Field(default=None, alias="scrapeJavaScript")
    """Whether Sentry fetches missing sources of JavaScript."""
    verify_ssl: bool | None = Field(default=None, alias="verifySSL")
    """Whether certificates are checked when sources are fetched."""
    store_crash_reports: int | None = Field(default=None, alias="storeCrashReports")
    """How many native crash reports an issue keeps; null means as the organization has it."""
    grouping_config: str | None = Field(default=None, alias="groupingConfig")
    """Version of the grouping of events."""
    grouping_enhancements: str | None = Field(default=None, alias="groupingEnhancements")
    """Rules for stack traces."""
    fingerprinting_rules: str | None = Field(default=None, alias="fingerprintingRules")
    """Rules for fingerprints."""
    highlight_tags: list[str] | None = Field(default=None, alias="highlightTags")
    """Tags that are shown first."""
    enable_auto_release_creation: bool | None = Field(default=None, alias="enableAutoReleaseCreation")
    """Whether events create releases."""
    processing_issues: int | None = Field(default=None, alias="processingIssues")
    """How many events could not be processed."""
