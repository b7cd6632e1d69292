# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import CycleSummary, TeamSummary, WorkflowStateSummary


class Team(Record):
    """A team with its issues, workflow and settings."""

    id: str
    """Id of the team."""
    key: str
    """Prefix of its issues' identifiers, such as `ENG`."""
    name: str
    """Name of the team."""
    display_name: str = Field(alias="displayName")
    """Name with those of the teams above it."""
    description: str | None
    """What the team does."""
    icon: str | None
    """Emoji or name of an icon."""
    color: str | None
    """Color as a hex code; null if it has none."""
    timezone: str
    """Time zone by its IANA name, as in `Europe/Berlin`."""
    visibility: Literal["private", "public", "restricted"] | str
    """Who in the workspace can see it."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated, ignoring minor changes."""
    archived_at: dt.datetime | None = Field(alias="archivedAt")
    """When it was archived; null if it is not."""
    retired_at: dt.datetime | None = Field(alias="retiredAt")
    """When it was retired; null if it is active."""
    issue_count: int = Field(alias="issueCount")
    """Number of issues, archived ones left out."""
    cycles_enabled: bool = Field(alias="cyclesEnabled")
    """Whether it works in cycles."""
    cycle_start_day: float = Field(alias="cycleStartDay")
    """Day on which a cycle begins: 0 is Sunday, 6 Saturday."""
    cycle_duration: float = Field(alias="cycleDuration")
    """How long a cycle is, in weeks."""
    cycle_cooldown_time: float = Field(alias="cycleCooldownTime")
    """How long the pause after a cycle is, in weeks."""
    cycle_calender_url: str = Field(alias="cycleCalenderUrl")
    """Calendar of its cycles, iCal."""
    upcoming_cycle_count: float = Field(alias="upcomingCycleCount")
    """How many cycles are created in advance."""
    cycle_lock_to_active: bool = Field(alias="cycleLockToActive")
    """Whether active issues without a cycle are put into the current one."""
    cycle_issue_auto_assign_started: bool = Field(alias="cycleIssueAutoAssignStarted")
    """Whether started issues are put into the current cycle."""
    cycle_issue_auto_assign_completed: bool = Field(alias="cycleIssueAutoAssignCompleted")
    """Whether completed issues are put into the current cycle."""
    triage_enabled: bool = Field(alias="triageEnabled")
    """Whether issues from outside the team wait in triage."""
    require_priority_to_leave_triage: bool = Field(alias="requirePriorityToLeaveTriage")
    """Whether an issue needs a priority to leave triage."""
    issue_estimation_type: str = Field(alias="issueEstimationType")
    """Scale of its estimates: notUsed, exponential, fibonacci, linear or tShirt."""
    issue_estimation_allow_zero: bool = Field(alias="issueEstimationAllowZero")
    """Whether an estimate may be zero."""
    issue_estimation_extended: bool = Field(alias="issueEstimationExtended")
    """Whether the scale has its largest values, too."""
    default_issue_estimate: float = Field(alias="defaultIssueEstimate")
    """Points of an issue without an estimate."""
    auto_close_period: float | None = Field(alias="autoClosePeriod")
    """After how many months without change an issue is closed; null for never."""
    auto_close_state_id: str | None = Field(alias="autoCloseStateId")
    """Id of the workflow state of issues closed this way."""
    auto_close_parent_issues: bool | None = Field(alias="autoCloseParentIssues")
    """Whether an issue is closed with the last of its sub-issues."""
    auto_close_child_issues: bool | None = Field(alias="autoCloseChildIssues")
    """Whether sub-issues are closed with their parent."""
    auto_archive_period: float = Field(alias="autoArchivePeriod")
    """After how many months closed issues are archived."""
    set_issue_sort_order_on_state_change: str = Field(alias="setIssueSortOrderOnStateChange")
    """Position of an issue in the list after its state changes."""
    group_issue_history: bool = Field(alias="groupIssueHistory")
    """Whether an issue's recent changes are shown as one."""
    all_members_can_join: bool | None = Field(alias="allMembersCanJoin")
    """Whether any member of the workspace may join."""
    inherit_issue_estimation: bool = Field(alias="inheritIssueEstimation")
    """Whether estimates are as in the team above."""
    inherit_workflow_statuses: bool = Field(alias="inheritWorkflowStatuses")
    """Whether workflow states are those of the team above."""
    ai_discussion_summaries_enabled: bool = Field(alias="aiDiscussionSummariesEnabled")
    """Whether discussions are summarized by AI."""
    ai_thread_summaries_enabled: bool = Field(alias="aiThreadSummariesEnabled")
    """Whether resolved threads are summarized by AI."""
    scim_managed: bool = Field(alias="scimManaged")
    """Whether an identity provider says who is in it."""
    scim_group_name: str | None = Field(alias="scimGroupName")
    """Name of its group at the identity provider."""
    security_settings: dict[str, Any] = Field(alias="securitySettings")
    """Which role may do what: share issues, manage labels, members and templates."""
    parent: TeamSummary | None
    """Team above it."""
    default_issue_state: WorkflowStateSummary | None = Field(alias="defaultIssueState")
    """State of new issues."""
    triage_issue_state: WorkflowStateSummary | None = Field(alias="triageIssueState")
    """State of new issues in triage."""
    active_cycle: CycleSummary | None = Field(alias="activeCycle")
    """Active cycle."""
