# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class IssueProject(Record):
    """The project of an issue."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, which names it in URLs."""
    platform: str | None = None
    """Platform, such as `python`."""


class Assignee(Record):
    """The user or team to whom an issue is assigned."""

    type: Literal["user", "team"] | str | None = None
    """`user` or `team`."""
    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""


class Annotation(Record):
    """A link to a ticket outside Sentry."""

    display_name: str | None = Field(default=None, alias="displayName")
    """Text of the link."""
    url: str | None = None
    """URL."""


class Subscription(Record):
    """Why you get notifications of an issue, or not."""

    disabled: bool | None = None
    """Whether notifications are turned off."""
    reason: str | None = None
    """Why you get notifications, as in `mentioned`."""


class Issue(Record):
    """An issue, as lists have it: events of one cause."""

    id: str
    """Id of the issue."""
    short_id: str = Field(alias="shortId")
    """Short id, as in `BACKEND-1A`."""
    title: str
    """Title."""
    culprit: str | None = None
    """Function or URL in which it happened."""
    permalink: str | None = None
    """URL of Sentry's page."""
    project: IssueProject | None = None
    """Project."""
    level: Literal["sample", "debug", "info", "warning", "error", "fatal", "unknown"] | str | None = None
    """Severity."""
    status: (
        Literal["resolved", "ignored", "pending_deletion", "pending_merge", "reprocessing", "unresolved"]
        | str
        | None
    ) = None
    """Status."""
    substatus: (
        Literal[
            "archived_until_escalating",
            "archived_until_condition_met",
            "archived_forever",
            "escalating",
            "ongoing",
            "regressed",
            "new",
        ]
        | str
        | None
    ) = None
    """More of the status, such as `regressed` or `archived_forever`."""
    status_details: dict[str, Any] | None = Field(default=None, alias="statusDetails")
    """How it was resolved, or until when it is ignored."""
    priority: Literal["low", "medium", "high"] | str | None = None
    """Priority."""
    platform: str | None = None
    """Platform, such as `python`."""
    type: (
        Literal[
            "default",
            "error",
            "csp",
            "nel",
            "hpkp",
            "expectct",
            "expectstaple",
            "transaction",
            "generic",
            "feedback",
        ]
        | str
        | None
    ) = None
    """Type of its events."""
    issue_type: str | None = Field(default=None, alias="issueType")
    """Type of the issue, such as `error`."""
    issue_category: str | None = Field(default=None, alias="issueCategory")
    """Category of the type."""
    is_unhandled: bool | None = Field(default=None, alias="isUnhandled")
    """Whether no code caught the error."""
    metadata: dict[str, Any] | None = None
    """Facts of the type of event, such as `type`, `value` and `filename`."""
    count: str | None = None
    """How many events it has."""
    user_count: int | None = Field(default=None, alias="userCount")
    """How many users it affects."""
    first_seen: dt.datetime | None = Field(default=None, alias="firstSeen")
    """When its first event happened."""
    last_seen: dt.datetime | None = Field(default=None, alias="lastSeen")
    """When its last event happened."""
    logger: str | None = None
    """Name of the logger."""
    assigned_to: Assignee | None = Field(default=None, alias="assignedTo")
    """User or team to whom it is assigned."""
    annotations: list[Annotation] | None = None
    """Links to tickets outside Sentry."""
    num_comments: int | None = Field(default=None, alias="numComments")
    """How many comments it has."""
    share_id: str | None = Field(default=None, alias="shareId")
    """Id in its public URL."""
    is_public: bool | None = Field(default=None, alias="isPublic")
    """Whether everyone may see it."""
    is_bookmarked: bool | None = Field(default=None, alias="isBookmarked")
    """Whether you bookmarked it."""
    is_subscribed: bool | None = Field(default=None, alias="isSubscribed")
    """Whether you get notifications."""
    subscription_details: Subscription | None = Field(default=None, alias="subscriptionDetails")
    """Why you get notifications, or not."""
    has_seen: bool | None = Field(default=None, alias="hasSeen")
    """Whether you have seen it."""
    stats: dict[str, list[list[float]]] | None = None
    """Numbers of events by period: pairs of a time, in seconds since 1970, and a number."""


class IssueDetail(Record):
    """An issue with its activity."""

    id: str
    """Id of the issue."""
    short_id: str = Field(alias="shortId")
    """Short id, as in `BACKEND-1A`."""
    title: str
    """Title."""
    culprit: str | None = None
    """Function or URL in which it happened."""
    permalink: str | None = None
    """URL of Sentry's page."""
    project: IssueProject | None = None
    """Project."""
    level: Literal["sample", "debug", "info", "warning", "error", "fatal", "unknown"] | str | None = None
    """Severity."""
    status: (
        Literal["resolved", "ignored", "pending_deletion", "pending_merge", "reprocessing", "unresolved"]
        | str
        | None
    ) = None
    """Status."""
    substatus: (
        Literal[
            "archived_until_escalating",
            "archived_until_condition_met",
            "archived_forever",
            "escalating",
            "ongoing",
            "regressed",
            "new",
        ]
        | str
        | None
    ) = None
    """More of the status, such as `regressed` or `archived_forever`."""
    status_details: dict[str, Any] | None = Field(default=None, alias="statusDetails")
    """How it was resolved, or until when it is ignored."""
    priority: Literal["low", "medium", "high"] | str | None = None
    """Priority."""
    platform: str | None = None
    """Platform, such as `python`."""
    type: (
        Literal[
            "default",
            "error",
            "csp",
            "nel",
            "hpkp",
            "expectct",
            "expectstaple",
            "transaction",
            "generic",
            "feedback",
        ]
        | str
        | None
    ) = None
    """Type of its events."""
    issue_type: str | None = Field(default=None, alias="issueType")
    """Type of the issue, such as `error`."""
    issue_category: str | None = Field(default=None, alias="issueCategory")
    """Category of the type."""
    is_unhandled: bool | None = Field(default=None, alias="isUnhandled")
    """Whether no code caught the error."""
    metadata: dict[str, Any] | None = None
    """Facts of the type of event, such as `type`, `value` and `filename`."""
    count: str | None = None
    """How many events it has."""
    user_count: int | None = Field(default=None, alias="userCount")
    """How many users it affects."""
    first_seen: dt.datetime | None = Field(default=None, alias="firstSeen")
    """When its first event happened."""
    last_seen: dt.datetime | None = Field(default=None, alias="lastSeen")
    """When its last event happened."""
    logger: str | None = None
    """Name of the logger."""
    assigned_to: Assignee | None = Field(default=None, alias="assignedTo")
    """User or team to whom it is assigned."""
    annotations: list[Annotation] | None = None
    """Links to tickets outside Sentry."""
    num_comments: int | None = Field(default=None, alias="numComments")
    """How many comments it has."""
    share_id: str | None = Field(default=None, alias="shareId")
    """Id in its public URL."""
    is_public: bool | None = Field(default=None, alias="isPublic")
    """Whether everyone may see it."""
    is_bookmarked: bool | None = Field(default=None, alias="isBookmarked")
    """Whether you bookmarked it."""
    is_subscribed: bool | None = Field(default=None, alias="isSubscribed")
    """Whether you get notifications."""
    subscription_details: Subscription | None = Field(default=None, alias="subscriptionDetails")
    """Why you get notifications, or not."""
    has_seen: bool | None = Field(default=None, alias="hasSeen")
    """Whether you have seen it."""
    stats: dict[str, list[list[float]]] | None = None
    """Numbers of events by period: pairs of a time, in seconds since 1970, and a number."""
    priority_locked_at: dt.datetime | None = Field(default=None, alias="priorityLockedAt")
    """When someone set the priority by hand."""
    seer_fixability_score: float | None = Field(default=None, alias="seerFixabilityScore")
    """How well it can be fixed automatically, from 0 to 1."""
    first_release: dict[str, Any] | None = Field(default=None, alias="firstRelease")
    """Release with its first event."""
    last_release: dict[str, Any] | None = Field(default=None, alias="lastRelease")
    """Release with its last event."""
    tags: list[dict[str, Any]] | None = None
    """Most frequent tags."""
    activity: list[dict[str, Any]] | None = None
    """What has happened to it, newest first."""
    seen_by: list[dict[str, Any]] | None = Field(default=None, alias="seenBy")
    """Users who have seen it."""
    participants: list[dict[str, Any]] | None = None
    """Users and teams who take part."""
    user_report_count: int | None = Field(default=None, alias="userReportCount")
    """How many reports of users it has."""
