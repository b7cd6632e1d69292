# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `escalations`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import AlertActor, UserReference, WorkflowActor


class EscalationCreator(Record):
    """What started an escalation; one of the three is there."""

    alert: AlertActor | None = None
    """The alert, if it was one."""
    user: UserReference | None = None
    """The user, if it was one."""
    workflow: WorkflowActor | None = None
    """The workflow, if it was one."""


class ChatChannel(Record):
    """A channel in Slack or Microsoft Teams."""

    microsoft_teams_channel_id: str | None = None
    """Id of the channel in Microsoft Teams."""
    microsoft_teams_team_id: str | None = None
    """Id of the team in Microsoft Teams."""
    slack_channel_id: str | None = None
    """Id of the channel in Slack."""
    slack_team_id: str | None = None
    """Id of the workspace in Slack."""


class EscalationEvent(Record):
    """Something that happened in an escalation."""

    channels: list[ChatChannel] | None = None
    """Channels that were notified."""
    event: (
        Literal[
            "entered_grace_period",
            "triggered",
            "notified_users",
            "notified_channels",
            "acked",
            "cancelled",
            "resolved",
            "expired",
        ]
        | str
    )
    """What happened."""
    id: str
    """Id."""
    occurred_at: dt.datetime
    """When it happened."""
    urgency: Literal["high", "low"] | str | None = None
    """Urgency of the notification."""
    users: list[UserReference] | None = None
    """Who was notified."""


class EscalationPriority(Record):
    """Priority of an escalation."""

    name: str
    """Name."""


class AlertReference(Record):
    """An alert, without its attributes."""

    alert_group_ids: list[str] | None = None
    """Ids of the groups that the alert belongs to."""
    alert_source_id: str
    """Id of the source that the alert came from."""
    created_at: dt.datetime
    """When it was created."""
    deduplication_key: str
    """Key that identifies repeated alerts."""
    description: str | None = None
    """Description."""
    id: str
    """Id."""
    resolved_at: dt.datetime | None = None
    """When it was resolved."""
    source_url: str | None = None
    """URL of the alert at its source."""
    status: Literal["firing", "resolved"] | str
    """Status."""
    title: str
    """Title."""
    updated_at: dt.datetime
    """When it was last changed."""


class IncidentReference(Record):
    """An incident in brief."""

    external_id: int
    """Number of the incident."""
    id: str
    """Id."""
    name: str
    """Name."""
    reference: str
    """Short reference, as in INC-123."""
    status_category: (
        Literal["triage", "declined", "merged", "canceled", "active", "post-incident", "closed", "paused"]
        | str
    )
    """Category of its status."""
    summary: str | None = None
    """Summary."""
    visibility: Literal["public", "private"] | str
    """Who can see it."""


class Escalation(Record):
    """A call for people on call."""

    created_at: dt.datetime
    """When it was created."""
    creator: EscalationCreator
    """What started it."""
    escalation_path_id: str | None = None
    """Id of the escalation path."""
    events: list[EscalationEvent]
    """What happened."""
    id: str
    """Id."""
    priority: EscalationPriority
    """Priority."""
    related_alerts: list[AlertReference]
    """Alerts that it is about."""
    related_incidents: list[IncidentReference]
    """Incidents that it is about."""
    status: (
        Literal[
            "pending",
            "triggered",
            "acked",
            "resolved",
            "expired",
            "cancelled",
            "snoozed",
            "delayed",
            "pending_repeat",
        ]
        | str
    )
    """Status."""
    title: str
    """Title."""
    updated_at: dt.datetime
    """When it was last changed."""
