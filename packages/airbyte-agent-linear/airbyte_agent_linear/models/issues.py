# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import (
    Bot,
    CycleSummary,
    ExternalUser,
    IssueSummary,
    TeamSummary,
    UserSummary,
    WorkflowStateSummary,
)


class ProjectSummary(Record):
    """A project, in short."""

    id: str
    """Id of the project."""
    name: str
    """Name of the project."""
    url: str
    """Page of the project in Linear."""


class MilestoneSummary(Record):
    """A milestone of a project, in short."""

    id: str
    """Id of the milestone."""
    name: str
    """Name of the milestone."""
    target_date: dt.date | None = Field(alias="targetDate")
    """Day it is planned for."""


class CommentSummary(Record):
    """A comment, in short."""

    id: str
    """Id of the comment."""
    url: str
    """Page of the comment in Linear."""


class LabelSummary(Record):
    """A label of issues."""

    id: str
    """Id of the label."""
    name: str
    """Text of the label."""
    color: str
    """Color as a hex code."""


class IssueLabels(Record):
    """The first ten of its labels."""

    nodes: list[LabelSummary]
    """The records, ten at most."""


class Issue(Record):
    """A piece of work of one team."""

    id: str
    """Id of the issue."""
    identifier: str
    """Key of its team and its number, as in `ENG-123`."""
    number: float
    """Number within its team."""
    title: str
    """Title."""
    description: str | None
    """Description in Markdown."""
    url: str
    """Page of the issue in Linear."""
    branch_name: str = Field(alias="branchName")
    """Name suggested for a Git branch."""
    priority: float
    """0 is none, 1 urgent, 2 high, 3 medium, 4 low."""
    priority_label: str = Field(alias="priorityLabel")
    """The priority in words."""
    estimate: float | None
    """Points on the team's scale; null if it has no estimate."""
    due_date: dt.date | None = Field(alias="dueDate")
    """Day it is due."""
    trashed: bool | None
    """Whether it is in the trash; null if it never was."""
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
    started_triage_at: dt.datetime | None = Field(alias="startedTriageAt")
    """When it came into triage."""
    triaged_at: dt.datetime | None = Field(alias="triagedAt")
    """When it left triage."""
    snoozed_until_at: dt.datetime | None = Field(alias="snoozedUntilAt")
    """Until when it is snoozed in triage."""
    auto_closed_at: dt.datetime | None = Field(alias="autoClosedAt")
    """When it was closed by the team's rule."""
    auto_archived_at: dt.datetime | None = Field(alias="autoArchivedAt")
    """When it was archived by the team's rule; null if it was not."""
    added_to_team_at: dt.datetime | None = Field(alias="addedToTeamAt")
    """When it came to its team."""
    added_to_project_at: dt.datetime | None = Field(alias="addedToProjectAt")
    """When it came to its project."""
    added_to_cycle_at: dt.datetime | None = Field(alias="addedToCycleAt")
    """When it came to its cycle."""
    sla_type: str | None = Field(alias="slaType")
    """Which days count for its service level: all or onlyBusinessDays."""
    sla_started_at: dt.datetime | None = Field(alias="slaStartedAt")
    """When the time of its service level began."""
    sla_medium_risk_at: dt.datetime | None = Field(alias="slaMediumRiskAt")
    """When its service level is at medium risk."""
    sla_high_risk_at: dt.datetime | None = Field(alias="slaHighRiskAt")
    """When its service level is at high risk."""
    sla_breaches_at: dt.datetime | None = Field(alias="slaBreachesAt")
    """When its service level is broken."""
    sort_order: float = Field(alias="sortOrder")
    """Position among the others in lists sorted by hand; lower comes first."""
    sub_issue_sort_order: float | None = Field(alias="subIssueSortOrder")
    """Place among the parent's sub-issues; lower comes first."""
    priority_sort_order: float = Field(alias="prioritySortOrder")
    """Position among the others of its priority; lower comes first."""
    label_ids: list[str] = Field(alias="labelIds")
    """Ids of all its labels."""
    previous_identifiers: list[str] = Field(alias="previousIdentifiers")
    """Identifiers that it had in other teams."""
    customer_ticket_count: int = Field(alias="customerTicketCount")
    """How many tickets of customer support are attached."""
    integration_source_type: (
        Literal[
            "airbyte",
            "asksWeb",
            "discord",
            "email",
            "figma",
            "figmaPlugin",
            "front",
            "github",
            "githubCodeAccessPersonal",
            "githubCommit",
            "githubEnterpriseServer",
            "githubImport",
            "githubPersonal",
            "gitlab",
            "gong",
            "googleCalendarPersonal",
            "googleSheets",
            "intercom",
            "jira",
            "jiraPersonal",
            "launchDarkly",
            "launchDarklyPersonal",
            "loom",
            "mcpServer",
            "mcpServerPersonal",
            "microsoftPersonal",
            "microsoftTeams",
            "microsoftTeamsProjectPost",
            "notion",
            "opsgenie",
            "pagerDuty",
            "salesforce",
            "sentry",
            "slack",
            "slackAsks",
            "slackCustomViewNotifications",
            "slackInitiativePost",
            "slackOrgInitiativeUpdatesPost",
            "slackOrgProjectUpdatesPost",
            "slackPersonal",
            "slackPost",
            "slackProjectPost",
            "slackProjectUpdatesPost",
            "zendesk",
        ]
        | str
        | None
    ) = Field(alias="integrationSourceType")
    """Integration that created it; null if none did."""
    reaction_data: dict[str, Any] = Field(alias="reactionData")
    """Emoji reactions with counts and users."""
    inherits_shared_access: bool = Field(alias="inheritsSharedAccess")
    """Whether those with whom its parent is shared have access to it."""
    team: TeamSummary
    """Team."""
    state: WorkflowStateSummary
    """Workflow state that it is in."""
    assignee: UserSummary | None
    """Assignee; null if unassigned."""
    creator: UserSummary | None
    """Who created it; null if the account is gone or an integration did it."""
    delegate: UserSummary | None
    """Agent that works on it for the assignee."""
    external_user_creator: ExternalUser | None = Field(alias="externalUserCreator")
    """Who created it through an integration."""
    bot_actor: Bot | None = Field(alias="botActor")
    """Bot that created it."""
    parent: IssueSummary | None
    """Issue that it is part of."""
    project: ProjectSummary | None
    """Project that it is part of."""
    project_milestone: MilestoneSummary | None = Field(alias="projectMilestone")
    """Milestone of the project."""
    cycle: CycleSummary | None
    """Cycle that it is in."""
    source_comment: CommentSummary | None = Field(alias="sourceComment")
    """Comment that it was created from."""
    labels: IssueLabels
    """The first ten of its labels."""
