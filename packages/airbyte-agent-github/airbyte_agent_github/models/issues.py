# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .comments import RestComment
from .shared import (
    Actor,
    Count,
    LabelRefs,
    LinkedIssue,
    MilestoneRef,
    RepositoryRef,
    RestApp,
    RestLabel,
    RestMilestone,
    RestReactions,
    RestRepository,
    RestUser,
    UserRefs,
)


class SubIssuesSummary(Record):
    """Progress of the sub-issues."""

    total: int | None = None
    """Total number."""
    completed: int | None = None
    """Number of closed issues."""
    percent_completed: int | None = Field(default=None, alias="percentCompleted")
    """Closed ones in percent."""


class Issue(Record):
    """An issue, with its first 10 assignees and 20 labels."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text in Markdown."""
    state: Literal["CLOSED", "OPEN"] | str | None = None
    """Whether it is open."""
    state_reason: Literal["COMPLETED", "DUPLICATE", "NOT_PLANNED", "REOPENED"] | str | None = Field(
        default=None, alias="stateReason"
    )
    """Why it was closed or reopened."""
    url: str | None = None
    """Page on github.com."""
    closed: bool | None = None
    """Whether it is closed."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    last_edited_at: dt.datetime | None = Field(default=None, alias="lastEditedAt")
    """When its text was last edited."""
    locked: bool | None = None
    """Whether its conversation is locked."""
    active_lock_reason: Literal["OFF_TOPIC", "RESOLVED", "SPAM", "TOO_HEATED"] | str | None = Field(
        default=None, alias="activeLockReason"
    )
    """Why its conversation is locked."""
    is_pinned: bool | None = Field(default=None, alias="isPinned")
    """Whether it is pinned in the repository."""
    author_association: (
        Literal[
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIMER",
            "FIRST_TIME_CONTRIBUTOR",
            "MANNEQUIN",
            "MEMBER",
            "NONE",
            "OWNER",
        ]
        | str
        | None
    ) = Field(default=None, alias="authorAssociation")
    """Association of the author with the repository."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    repository: RepositoryRef | None = None
    """Repository that it is in."""
    assignees: UserRefs | None = None
    """The first 10 assignees."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    milestone: MilestoneRef | None = None
    """Milestone that it belongs to."""
    parent: LinkedIssue | None = None
    """Issue that it is a sub-issue of."""
    sub_issues_summary: SubIssuesSummary | None = Field(default=None, alias="subIssuesSummary")
    """Progress of its sub-issues."""
    comments: Count | None = None
    """Its comments."""
    reactions: Count | None = None
    """Its reactions."""


class RestIssuePullRequest(Record):
    """URLs of the pull request, if it is one."""

    merged_at: dt.datetime | None = None
    """When it was merged."""
    diff_url: str | None
    """The change as a diff."""
    html_url: str | None
    """Page on github.com."""
    patch_url: str | None
    """The change as a patch."""
    url: str | None
    """The pull request in the REST API."""


class RestIssueType(Record):
    """An issue type of an organization."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    name: str
    """Name, `Bug`."""
    description: str | None
    """Description."""
    color: Literal["gray", "blue", "green", "yellow", "orange", "red", "pink", "purple"] | str | None = None
    """Color."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    is_enabled: bool | None = None
    """Whether it can be chosen."""


class RestIssueFieldSingleSelectOption(Record):
    """The option of a single-select field."""

    id: int
    """Id of the option."""
    name: str
    """Name of the option."""
    color: str
    """Color of the option."""


class RestIssueFieldMultiSelectOption(Record):
    """An option."""

    id: int
    """Id of the option."""
    name: str
    """Name of the option."""
    color: str
    """Color of the option."""


class RestIssueField(Record):
    """A value of an organization's issue field."""

    issue_field_id: int
    """Id of the field."""
    issue_field_name: str | None = None
    """Name of the field."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    data_type: Literal["text", "single_select", "multi_select", "number", "date"] | str
    """Data type."""
    value: str | float | None
    """The value; a date as YYYY-MM-DD."""
    single_select_option: RestIssueFieldSingleSelectOption | None = None
    """The option of a single-select field."""
    multi_select_options: list[RestIssueFieldMultiSelectOption] | None = None
    """The options of a multi-select field."""


class RestIssueSubIssuesSummary(Record):
    """Progress of its sub-issues."""

    total: int
    """Total number."""
    completed: int
    """Number of closed issues."""
    percent_completed: int
    """Closed ones in percent."""


class RestIssueIssueDependenciesSummary(Record):
    """Numbers of blocking and blocked issues."""

    blocked_by: int
    """Open issues that block it."""
    blocking: int
    """Open issues that it blocks."""
    total_blocked_by: int
    """All issues that block it."""
    total_blocking: int
    """All issues that it blocks."""


class RestIssue(Record):
    """An issue with the REST API's names and values, as returned by `create` and `update`. `get` with its
    `number` returns an `Issue`, whose `id` and `url` are `node_id` and `html_url` here.
    """

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    number: int
    """Number in the repository, as in `#42`."""
    title: str
    """Title."""
    body: str | None = None
    """Text in Markdown."""
    state: str
    """`open` or `closed`."""
    state_reason: Literal["completed", "reopened", "not_planned", "duplicate"] | str | None = None
    """Why it was closed or reopened."""
    user: RestUser | None
    """Author."""
    labels: list[str | RestLabel]
    """Its labels."""
    assignee: RestUser | None
    """First assignee."""
    assignees: list[RestUser] | None = None
    """Assignees."""
    milestone: RestMilestone | None
    """Milestone that it belongs to."""
    locked: bool
    """Whether its conversation is locked."""
    active_lock_reason: str | None = None
    """Why its conversation is locked."""
    comments: int
    """Number of comments."""
    draft: bool | None = None
    """Whether it is a draft, for a pull request."""
    pull_request: RestIssuePullRequest | None = None
    """URLs of the pull request, if it is one."""
    closed_at: dt.datetime | None
    """When it was closed."""
    closed_by: RestUser | None = None
    """Who closed it."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    author_association: (
        Literal[
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIMER",
            "FIRST_TIME_CONTRIBUTOR",
            "MANNEQUIN",
            "MEMBER",
            "NONE",
            "OWNER",
        ]
        | str
        | None
    ) = None
    """Association of the author with the repository."""
    type: RestIssueType | None = None
    """Issue type."""
    issue_field_values: list[RestIssueField] | None = None
    """Values of the organization's issue fields."""
    reactions: RestReactions | None = None
    sub_issues_summary: RestIssueSubIssuesSummary | None = None
    """Progress of its sub-issues."""
    issue_dependencies_summary: RestIssueIssueDependenciesSummary | None = None
    """Numbers of blocking and blocked issues."""
    parent_issue_url: str | None = None
    """Issue that it is a sub-issue of, in the REST API."""
    pinned_comment: RestComment | None = None
    """Comment that is pinned to its top."""
    performed_via_github_app: RestApp | None = None
    """GitHub App that created it."""
    repository: RestRepository | None = None
    """Repository that it is in."""
    body_html: str | None = None
    """Text as HTML, if requested."""
    body_text: str | None = None
    """Plain text, if requested."""
    suggestions: dict[str, Any] | None = None
    """Outcome of changes sent with `suggest`, by field."""
    url: str
    """The issue in the REST API."""
    html_url: str
    """Page on github.com."""
    repository_url: str
    """Its repository in the REST API."""
    labels_url: str
    """Its labels in the REST API; a URL template."""
    comments_url: str
    """Its comments in the REST API."""
    events_url: str
    """Its events in the REST API."""
    timeline_url: str | None = None
    """Its timeline in the REST API."""
