# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import IssueSummary, TeamSummary, UserSummary


class ProjectStatus(Record):
    """A status that projects of the workspace can have."""

    id: str
    """Id of the status."""
    name: str
    """Name of the status."""
    type: Literal["backlog", "canceled", "completed", "paused", "planned", "started"] | str
    """Stage of a project's life that the status stands for."""
    color: str
    """Color as a hex code."""


class ProjectTeams(Record):
    """The first ten teams that work on it."""

    nodes: list[TeamSummary]
    """The records, ten at most."""


class Project(Record):
    """Work of one or more teams towards one end."""

    id: str
    """Id of the project."""
    name: str
    """Name of the project."""
    description: str
    """Short description."""
    content: str | None
    """Full description in Markdown."""
    slug_id: str = Field(alias="slugId")
    """Slug in its URL."""
    url: str
    """Page of the project in Linear."""
    icon: str | None
    """Emoji or name of an icon."""
    color: str
    """Color as a hex code."""
    priority: int
    """0 is none, 1 urgent, 2 high, 3 medium, 4 low."""
    priority_label: str = Field(alias="priorityLabel")
    """The priority in words."""
    progress: float
    """Progress, 0 to 1; work in progress counts a quarter."""
    scope: float
    """Points of all its issues."""
    health: Literal["atRisk", "offTrack", "onTrack"] | str | None
    """Health according to its latest update; null if there is none."""
    health_updated_at: dt.datetime | None = Field(alias="healthUpdatedAt")
    """When its health was last stated."""
    trashed: bool | None
    """Whether it is in the trash; null if it never was."""
    start_date: dt.date | None = Field(alias="startDate")
    """Day it is planned to begin."""
    start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None = Field(
        alias="startDateResolution"
    )
    """How exact the start is; a day where null."""
    target_date: dt.date | None = Field(alias="targetDate")
    """Day it is planned to be done."""
    target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None = Field(
        alias="targetDateResolution"
    )
    """How exact the target is; a day where null."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated, ignoring minor changes."""
    archived_at: dt.datetime | None = Field(alias="archivedAt")
    """When it was archived; null if it is not."""
    started_at: dt.datetime | None = Field(alias="startedAt")
    """When work on it began."""
    completed_at: dt.datetime | None = Field(alias="completedAt")
    """When it was done."""
    canceled_at: dt.datetime | None = Field(alias="canceledAt")
    """When it was canceled."""
    auto_archived_at: dt.datetime | None = Field(alias="autoArchivedAt")
    """When it was archived by the team's rule; null if it was not."""
    update_reminder_frequency: float | None = Field(alias="updateReminderFrequency")
    """How often, in units of `frequencyResolution`, an update is asked for; the workspace's setting where
    null.
    """
    update_reminder_frequency_in_weeks: float | None = Field(alias="updateReminderFrequencyInWeeks")
    """How often, in weeks, an update is asked for; the workspace's setting where null."""
    frequency_resolution: Literal["daily", "weekly"] | str = Field(alias="frequencyResolution")
    """Unit of `updateReminderFrequency`."""
    update_reminders_day: (
        Literal["Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"] | str | None
    ) = Field(alias="updateRemindersDay")
    """Day of the week on which an update is asked for."""
    update_reminders_hour: float | None = Field(alias="updateRemindersHour")
    """Hour of the day, 0 to 23, at which an update is asked for."""
    project_update_reminders_paused_until_at: dt.datetime | None = Field(
        alias="projectUpdateRemindersPausedUntilAt"
    )
    """Until when no updates are asked for."""
    issue_count_history: list[float] = Field(alias="issueCountHistory")
    """Number of issues at the end of each week since it was created."""
    completed_issue_count_history: list[float] = Field(alias="completedIssueCountHistory")
    """How many of its issues were done at the end of each week."""
    scope_history: list[float] = Field(alias="scopeHistory")
    """How many points its issues had at the end of each week."""
    completed_scope_history: list[float] = Field(alias="completedScopeHistory")
    """How many points were done at the end of each week."""
    in_progress_scope_history: list[float] = Field(alias="inProgressScopeHistory")
    """How many points were in progress at the end of each week."""
    slack_channel_id: str | None = Field(alias="slackChannelId")
    """Id of the Slack channel that is connected."""
    microsoft_teams_channel_id: str | None = Field(alias="microsoftTeamsChannelId")
    """Id of the Microsoft Teams channel that is connected."""
    sort_order: float = Field(alias="sortOrder")
    """Position among the others in lists sorted by hand; lower comes first."""
    priority_sort_order: float = Field(alias="prioritySortOrder")
    """Position among the others of its priority; lower comes first."""
    label_ids: list[str] = Field(alias="labelIds")
    """Ids of its project labels."""
    status: ProjectStatus
    """Status."""
    lead: UserSummary | None
    """Lead; null if there is none."""
    creator: UserSummary | None
    """Who created it; null if the account is gone or an integration did it."""
    converted_from_issue: IssueSummary | None = Field(alias="convertedFromIssue")
    """Issue that it was created from."""
    teams: ProjectTeams
    """The first ten teams that work on it."""
