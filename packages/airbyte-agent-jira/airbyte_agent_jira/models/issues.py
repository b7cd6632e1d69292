# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .issue_comments import Comment
from .issue_transitions import IssueTransition
from .issue_worklogs import Worklog
from .shared import (
    AdfDocument,
    Component,
    FieldMetadata,
    FieldSchema,
    IssueType,
    ProjectReference,
    Status,
    StatusCategory,
    UserDetails,
    Version,
)


class Priority(Record):
    """Priority."""

    id: str | None = None
    """Numeric id of the priority, as text."""
    name: str | None = None
    """Name of the priority, such as High."""
    description: str | None = None
    """What the priority means."""
    icon_url: str | None = Field(default=None, alias="iconUrl")
    """URL of its icon."""
    is_default: bool | None = Field(default=None, alias="isDefault")
    """Whether new issues get it."""
    status_color: str | None = Field(default=None, alias="statusColor")
    """Color it is shown in, as #rrggbb."""
    self: str | None = None
    """URL of the priority in this API."""


class Resolution(Record):
    """The resolution of an issue."""

    id: str | None = None
    """Numeric id of the resolution, as text."""
    name: str | None = None
    """Name of the resolution, such as Done or Won't Do."""
    description: str | None = None
    """What the resolution means."""
    self: str | None = None
    """URL of the resolution in this API."""


class TimeTracking(Record):
    """Estimates and time spent, in words such as 3h 20m and in seconds."""

    original_estimate: str | None = Field(default=None, alias="originalEstimate")
    """First estimate, such as 2d 4h."""
    original_estimate_seconds: int | None = Field(default=None, alias="originalEstimateSeconds")
    """First estimate, in seconds."""
    remaining_estimate: str | None = Field(default=None, alias="remainingEstimate")
    """Estimate of what remains, such as 4h."""
    remaining_estimate_seconds: int | None = Field(default=None, alias="remainingEstimateSeconds")
    """Estimate of what remains, in seconds."""
    time_spent: str | None = Field(default=None, alias="timeSpent")
    """Time logged, such as 3h 20m."""
    time_spent_seconds: int | None = Field(default=None, alias="timeSpentSeconds")
    """Time logged, in seconds."""


class IssueReferenceFields(Record):
    """Fields of an issue that others refer to."""

    summary: str | None = None
    """Title of the issue."""
    status: Status | None = None
    """Where it stands in its workflow."""
    priority: Priority | None = None
    """Priority."""
    issuetype: IssueType | None = None
    """Kind of issue."""
    assignee: UserDetails | None = None
    """Who works on it."""
    timetracking: TimeTracking | None = None
    """Estimates and time spent."""


class IssueReference(Record):
    """An issue, as other issues name it."""

    id: str | None = None
    """Numeric id of the issue, as text."""
    key: str | None = None
    """Key of the issue, such as EX-1."""
    self: str | None = None
    """URL of the issue in this API."""
    fields: IssueReferenceFields | None = None
    """Some of its fields."""


class IssueLinkType(Record):
    """A kind of link between issues."""

    id: str | None = None
    """Numeric id of the link type, as text."""
    name: str | None = None
    """Name of the link type, such as Blocks."""
    inward: str | None = None
    """What the target is to the source, such as is blocked by."""
    outward: str | None = None
    """What the source does to the target, such as blocks."""
    self: str | None = None
    """URL of the link type in this API."""


class IssueLink(Record):
    """A link of an issue to another one; it names that other one alone."""

    id: str | None = None
    """Numeric id of the link, as text."""
    type: IssueLinkType | None = None
    """Kind of link."""
    outward_issue: IssueReference | None = Field(default=None, alias="outwardIssue")
    """The other issue, where this one is the source."""
    inward_issue: IssueReference | None = Field(default=None, alias="inwardIssue")
    """The other issue, where this one is the target."""
    self: str | None = None
    """URL of the link in this API."""


class Attachment(Record):
    """A file attached to an issue."""

    id: str | None = None
    """Numeric id of the file, as text."""
    filename: str | None = None
    """Name of the file."""
    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type of the file, such as image/png."""
    size: int | None = None
    """Size in bytes."""
    author: UserDetails | None = None
    """Who attached it."""
    created: dt.datetime | None = None
    """When it was attached."""
    content: str | None = None
    """URL of the file's contents."""
    thumbnail: str | None = None
    """URL of a small picture of it, for images."""
    self: str | None = None
    """URL of the attachment in this API."""


class IssueFieldComments(Record):
    """Comments of an issue, as its field holds them."""

    comments: list[Comment] | None = None
    """The comments, oldest first."""
    start_at: int | None = Field(default=None, alias="startAt")
    """Comments left out before the first one."""
    max_results: int | None = Field(default=None, alias="maxResults")
    """Comments listed at most."""
    total: int | None = None
    """Number of comments."""
    self: str | None = None
    """URL of the comments in this API."""


class IssueFieldWorklogs(Record):
    """Worklogs of an issue, as its field holds them."""

    worklogs: list[Worklog] | None = None
    """The worklogs, oldest first."""
    start_at: int | None = Field(default=None, alias="startAt")
    """Worklogs left out before the first one."""
    max_results: int | None = Field(default=None, alias="maxResults")
    """Worklogs listed at most."""
    total: int | None = None
    """Number of worklogs."""


class Progress(Record):
    """Progress."""

    progress: int | None = None
    """Time logged, in seconds."""
    total: int | None = None
    """Time logged and remaining, in seconds."""
    percent: float | None = None
    """Progress in percent of the total; absent without a total."""


class Votes(Record):
    """Votes for an issue."""

    votes: int | None = None
    """Number of votes."""
    has_voted: bool | None = Field(default=None, alias="hasVoted")
    """Whether the caller voted."""
    self: str | None = None
    """URL of the votes in this API."""


class Watches(Record):
    """Watchers of an issue."""

    watch_count: int | None = Field(default=None, alias="watchCount")
    """Number of watchers."""
    is_watching: bool | None = Field(default=None, alias="isWatching")
    """Whether the caller watches it."""
    self: str | None = None
    """URL of the watchers in this API."""


class SecurityLevel(Record):
    """A level that limits who sees an issue."""

    id: str | None = None
    """Numeric id of the level, as text."""
    name: str | None = None
    """Name of the level."""
    description: str | None = None
    """Who the level is for."""
    self: str | None = None
    """URL of the level in this API."""


class IssueFields(Record):
    """Fields of an issue: those of the system, and any other by its id, as customfield_10010."""

    summary: str | None = None
    """Title of the issue."""
    description: AdfDocument | None = None
    """Summary."""
    issuetype: IssueType | None = None
    """Kind of issue."""
    project: ProjectReference | None = None
    """Project it is in."""
    status: Status | None = None
    """Where it stands in its workflow."""
    status_category: StatusCategory | None = Field(default=None, alias="statusCategory")
    """Whether its status stands for work to do, in progress or done."""
    statuscategorychangedate: dt.datetime | None = None
    """When its status category last changed."""
    priority: Priority | None = None
    """Priority."""
    assignee: UserDetails | None = None
    """Assignee; null if unassigned."""
    reporter: UserDetails | None = None
    """Reporter."""
    creator: UserDetails | None = None
    """Whose account created it."""
    labels: list[str] | None = None
    """Labels, each a word."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    duedate: dt.date | None = None
    """Day it is due."""
    resolution: Resolution | None = None
    """Resolution; null while it is open."""
    resolutiondate: dt.datetime | None = None
    """When it was settled."""
    parent: IssueReference | None = None
    """Epic or issue it belongs to."""
    subtasks: list[IssueReference] | None = None
    """Its subtasks."""
    issuelinks: list[IssueLink] | None = None
    """Links to other issues."""
    components: list[Component] | None = None
    """Parts of the project it concerns."""
    fix_versions: list[Version] | None = Field(default=None, alias="fixVersions")
    """Releases it is or will be settled in."""
    versions: list[Version] | None = None
    """Releases it was found in."""
    environment: AdfDocument | None = None
    """Where it was found: system, browser, hardware."""
    attachment: list[Attachment] | None = None
    """Files attached to it."""
    comment: IssueFieldComments | None = None
    """Its comments."""
    worklog: IssueFieldWorklogs | None = None
    """Its first worklogs, up to 20."""
    timetracking: TimeTracking | None = None
    """Estimates and time spent."""
    timeoriginalestimate: int | None = None
    """First estimate, in seconds."""
    timeestimate: int | None = None
    """Estimate of what remains, in seconds."""
    timespent: int | None = None
    """Time logged, in seconds."""
    aggregatetimeoriginalestimate: int | None = None
    """First estimate with subtasks, in seconds."""
    aggregatetimeestimate: int | None = None
    """Estimate of what remains with subtasks, in seconds."""
    aggregatetimespent: int | None = None
    """Time logged with subtasks, in seconds."""
    progress: Progress | None = None
    """Time logged of the estimate."""
    aggregateprogress: Progress | None = None
    """Time logged of the estimate, with subtasks."""
    workratio: int | None = None
    """Time logged in percent of the first estimate; -1 without an estimate."""
    votes: Votes | None = None
    """Who voted for it."""
    watches: Watches | None = None
    """Who watches it."""
    last_viewed: dt.datetime | None = Field(default=None, alias="lastViewed")
    """When the caller last looked at it."""
    security: SecurityLevel | None = None
    """Security level that limits who sees it."""


class IssueEditMeta(Record):
    """How the fields of an issue can be changed."""

    fields: dict[str, FieldMetadata] | None = None
    """Fields that can be changed, by id."""


class ChangeItem(Record):
    """A field that changed."""

    field: str | None = None
    """Name of the field."""
    field_id: str | None = Field(default=None, alias="fieldId")
    """Id of the field."""
    fieldtype: str | None = None
    """Whether it is a field of the system (jira) or a custom one."""
    from_: str | None = Field(default=None, alias="from")
    """Value before, as the system keeps it."""
    from_string: str | None = Field(default=None, alias="fromString")
    """Value before, as text."""
    to: str | None = None
    """Value after, as the system keeps it."""
    to_string: str | None = Field(default=None, alias="toString")
    """Value after, as text."""


class HistoryMetadataParticipant(Record):
    """A person or system in an entry of the history."""

    id: str | None = None
    """Id of the participant."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name that is shown."""
    display_name_key: str | None = Field(default=None, alias="displayNameKey")
    """Translation key of that name."""
    type: str | None = None
    """Kind of participant."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """URL of a picture."""
    url: str | None = None
    """URL of a page about the participant."""


class HistoryMetadata(Record):
    """What an app says about a change, shown in the issue's history."""

    type: str | None = None
    """Kind of entry, in the app's own words."""
    description: str | None = None
    """Text shown in the history."""
    description_key: str | None = Field(default=None, alias="descriptionKey")
    """Translation key of that text."""
    activity_description: str | None = Field(default=None, alias="activityDescription")
    """Text shown in the activity stream."""
    activity_description_key: str | None = Field(default=None, alias="activityDescriptionKey")
    """Translation key of that text."""
    email_description: str | None = Field(default=None, alias="emailDescription")
    """Text for notifications by email."""
    email_description_key: str | None = Field(default=None, alias="emailDescriptionKey")
    """Translation key of that text."""
    actor: HistoryMetadataParticipant | None = None
    """Who did it."""
    generator: HistoryMetadataParticipant | None = None
    """System that wrote the entry."""
    cause: HistoryMetadataParticipant | None = None
    """What made it happen."""
    extra_data: dict[str, str] | None = Field(default=None, alias="extraData")
    """Your own key-value pairs; all values are text."""


class Change(Record):
    """Fields that were changed together."""

    id: str | None = None
    """Numeric id of the change, as text."""
    author: UserDetails | None = None
    """Who created it."""
    created: dt.datetime | None = None
    """When it was created."""
    items: list[ChangeItem] | None = None
    """Fields that changed."""
    history_metadata: HistoryMetadata | None = Field(default=None, alias="historyMetadata")
    """What an app said about it."""


class IssueChangelog(Record):
    """A page of an issue's changes, newest first."""

    histories: list[Change] | None = None
    """The changes."""
    start_at: int | None = Field(default=None, alias="startAt")
    """Changes left out before the first one."""
    max_results: int | None = Field(default=None, alias="maxResults")
    """Changes listed at most."""
    total: int | None = None
    """Number of changes."""


class Issue(Record):
    """A unit of work: a bug, a story, a task."""

    id: str
    """Numeric id of the issue, as text."""
    key: str | None = None
    """Key of the issue, such as EX-1; changes when it moves to another project."""
    self: str | None = None
    """URL of the issue in this API."""
    fields: IssueFields | None = None
    """Values of its fields by field id, if requested."""
    expand: str | None = None
    """What can be expanded, comma-separated."""
    names: dict[str, str] | None = None
    """Names of the fields by id, if expanded."""
    schema_: dict[str, FieldSchema] | None = Field(default=None, alias="schema")
    """Types of the fields by id, if expanded."""
    rendered_fields: dict[str, Any] | None = Field(default=None, alias="renderedFields")
    """Values as HTML by field id, if expanded."""
    properties: dict[str, Any] | None = None
    """Properties that apps keep with it, if requested."""
    transitions: list[IssueTransition] | None = None
    """Available transitions, if expanded."""
    operations: dict[str, Any] | None = None
    """Links of the web interface, if expanded."""
    editmeta: IssueEditMeta | None = None
    """How its fields can be changed, if expanded."""
    changelog: IssueChangelog | None = None
    """Its newest changes, if expanded."""
    versioned_representations: dict[str, Any] | None = Field(default=None, alias="versionedRepresentations")
    """Values in each format version, by field id, if expanded."""


class ErrorCollection(Record):
    """Errors."""

    error_messages: list[str] | None = Field(default=None, alias="errorMessages")
    """Failures of the whole."""
    errors: dict[str, str] | None = None
    """Failures by field."""
    status: int | None = None
    """HTTP status of the failure."""


class WarningCollection(Record):
    """Ignored items."""

    warnings: list[str] | None = None
    """One text each."""


class NestedResult(Record):
    """How a step within a call went."""

    status: int | None = None
    """HTTP status of the step."""
    error_collection: ErrorCollection | None = Field(default=None, alias="errorCollection")
    """Errors."""
    warning_collection: WarningCollection | None = Field(default=None, alias="warningCollection")
    """Ignored items."""


class CreatedIssue(Record):
    """What a created issue is known by."""

    id: str
    """Numeric id of the issue, as text."""
    key: str
    """Key of the issue, such as EX-1."""
    self: str
    """URL of the issue in this API."""
    transition: NestedResult | None = None
    """How the transition went, where one was asked for."""
    watchers: NestedResult | None = None
    """How adding watchers went, if requested."""
