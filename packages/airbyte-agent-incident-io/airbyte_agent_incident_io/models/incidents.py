# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `incidents`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .incident_roles import IncidentRole
from .incident_statuses import IncidentStatus
from .incident_timestamps import IncidentTimestamp
from .severities import Severity
from .shared import Actor, UserReference


class CustomFieldOption(Record):
    """An option of a custom field."""

    custom_field_id: str
    """Id of the custom field."""
    id: str
    """Id."""
    sort_key: int
    """Place in the order."""
    value: str
    """The option's text."""


class CustomFieldInfo(Record):
    """A custom field with its options."""

    description: str
    """Description."""
    field_type: Literal["single_select", "multi_select", "text", "link", "numeric"] | str
    """Type of the field."""
    id: str
    """Id."""
    name: str
    """Name."""
    options: list[CustomFieldOption]
    """Options to choose from."""


class CatalogEntry(Record):
    """An entry of the catalog."""

    aliases: list[str] | None = None
    """Other names."""
    external_id: str | None = None
    """Id in another system."""
    id: str
    """Id."""
    name: str
    """Name."""


class CustomFieldValue(Record):
    """A value of a custom field; one of the five is there."""

    value_catalog_entry: CatalogEntry | None = None
    """The catalog entry, if the field takes them."""
    value_link: str | None = None
    """The URL, if the field takes them."""
    value_numeric: str | None = None
    """The number, as text, if the field takes them."""
    value_option: CustomFieldOption | None = None
    """The option, if the field takes them."""
    value_text: str | None = None
    """The text, if the field takes it."""


class CustomFieldEntry(Record):
    """Values of a custom field of an incident."""

    custom_field: CustomFieldInfo
    """The field."""
    values: list[CustomFieldValue]
    """The values."""


class DurationMetric(Record):
    """A duration that incidents measure."""

    id: str
    """Id."""
    name: str
    """Name."""


class IncidentDuration(Record):
    """A duration of an incident."""

    duration_metric: DurationMetric
    """What is measured."""
    status: Literal["success", "timestamps_missing", "calculating", "invalid_timestamps"] | str
    """Whether there is a value, and why not."""
    value_seconds: int | None = None
    """The duration, in seconds."""


class ExternalIssueReference(Record):
    """Issue of another service."""

    issue_name: str
    """Name of the issue."""
    issue_permalink: str
    """URL of the issue."""
    provider: (
        Literal[
            "asana",
            "azure_devops",
            "click_up",
            "linear",
            "jira",
            "jira_server",
            "github",
            "gitlab",
            "service_now",
            "shortcut",
        ]
        | str
    )
    """Service that has the issue."""


class IncidentRoleAssignment(Record):
    """Who has a role in an incident."""

    assignee: UserReference | None = None
    """Who has it; absent if nobody has."""
    role: IncidentRole
    """The role."""


class IncidentTimeValue(Record):
    """A point in time."""

    value: dt.datetime | None = None
    """The time."""


class IncidentTime(Record):
    """When a point in time was reached in an incident."""

    incident_timestamp: IncidentTimestamp
    """The point in time."""
    value: IncidentTimeValue | None = None
    """When it was reached; absent if it was not."""


class IncidentType(Record):
    """A type of incidents."""

    create_in_triage: Literal["always", "optional"] | str
    """Whether incidents of the type begin in triage."""
    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    id: str
    """Id."""
    is_default: bool
    """Whether it is the type that incidents have by default."""
    name: str
    """Name."""
    private_incidents_only: bool
    """Whether its incidents are all private."""
    updated_at: dt.datetime
    """When it was last changed."""


class Incident(Record):
    """An incident."""

    call_url: str | None = None
    """URL of the call."""
    created_at: dt.datetime
    """When it was created."""
    creator: Actor
    """Who declared it."""
    custom_field_entries: list[CustomFieldEntry]
    """Values of custom fields."""
    duration_metrics: list[IncidentDuration] | None = None
    """Durations."""
    external_issue_reference: ExternalIssueReference | None = None
    """Issue of another service that tracks it."""
    has_debrief: bool | None = None
    """Whether it had a debrief."""
    id: str
    """Id."""
    incident_role_assignments: list[IncidentRoleAssignment]
    """Who has which role."""
    incident_status: IncidentStatus
    """Status."""
    incident_timestamp_values: list[IncidentTime] | None = None
    """When which point in time was reached."""
    incident_type: IncidentType | None = None
    """Type."""
    mode: Literal["standard", "retrospective", "test", "tutorial"] | str
    """Whether it is real, entered afterwards, a test or a tutorial."""
    name: str
    """Name."""
    permalink: str | None = None
    """URL on the dashboard."""
    postmortem_document_ids: list[str] | None = None
    """Ids of its post-mortem documents."""
    postmortem_document_url: str | None = None
    """URL of its post-mortem document."""
    reference: str
    """Short reference, as in INC-123."""
    severity: Severity | None = None
    """Severity."""
    slack_channel_id: str
    """Id of its channel in Slack."""
    slack_channel_name: str | None = None
    """Name of its channel in Slack."""
    slack_team_id: str
    """Id of the workspace in Slack."""
    summary: str | None = None
    """Summary."""
    updated_at: dt.datetime
    """When it was last changed."""
    visibility: Literal["public", "private"] | str
    """Who can see it."""
    workload_minutes_late: float | None = None
    """Minutes that people worked on it late in the evening."""
    workload_minutes_sleeping: float | None = None
    """Minutes that people worked on it at night."""
    workload_minutes_total: float | None = None
    """Minutes that people worked on it."""
    workload_minutes_working: float | None = None
    """Minutes that people worked on it in working hours."""
