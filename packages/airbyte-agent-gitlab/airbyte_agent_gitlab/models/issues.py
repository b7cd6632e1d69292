# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Milestone, References, TaskCompletion, TimeStats, UserReference


class Epic(Record):
    """An epic, as an issue shows it."""

    id: int
    """Id of the epic."""
    iid: int | None = None
    """Number within its group."""
    title: str | None = None
    """Title."""
    url: str | None = None
    """Path of its page."""
    group_id: int | None = None
    """Id of the group."""


class Iteration(Record):
    """An iteration."""

    id: int
    """Id of the iteration."""
    iid: int | None = None
    """Number within its group."""
    sequence: int | None = None
    """Position within its cadence."""
    group_id: int | None = None
    """Id of the group."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: int | None = None
    """1 for upcoming, 2 for current, 3 for closed."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    start_date: dt.date | None = None
    """First day."""
    due_date: dt.date | None = None
    """Last day."""
    web_url: str | None = None
    """Page of the iteration."""


class IssueLinks(Record):
    """API URLs of what belongs to an issue."""

    self: str | None = None
    """URL of the issue."""
    notes: str | None = None
    """URL of its comments."""
    award_emoji: str | None = None
    """URL of its reactions."""
    project: str | None = None
    """URL of its project."""
    closed_as_duplicate_of: str | None = None
    """URL of the issue that it duplicates."""


class Issue(Record):
    """An issue."""

    id: int
    """Id of the issue, unique within the instance."""
    iid: int
    """Number within the project, as in `#14`."""
    project_id: int
    """Id of the project."""
    title: str
    """Title."""
    description: str | None = None
    """Description, in Markdown."""
    state: str
    """`opened` or `closed`."""
    type: str | None = None
    """Kind in capitals, such as `ISSUE`."""
    issue_type: str | None = None
    """Kind, such as `issue`, `incident` or `task`."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    closed_by: UserReference | None = None
    """Who closed it."""
    labels: list[str] | None = None
    """Names of its labels."""
    milestone: Milestone | None = None
    """Milestone."""
    author: UserReference | None = None
    """Author."""
    assignees: list[UserReference] | None = None
    """Assignees."""
    assignee: UserReference | None = None
    """First assignee; use `assignees`."""
    user_notes_count: int | None = None
    """Number of comments."""
    merge_requests_count: int | None = None
    """Number of merge requests that close it."""
    upvotes: int | None = None
    """Number of thumbs-up reactions."""
    downvotes: int | None = None
    """Number of thumbs-down reactions."""
    start_date: dt.date | None = None
    """First day of work."""
    due_date: dt.date | None = None
    """Day it is due."""
    confidential: bool | None = None
    """Whether it is confidential."""
    discussion_locked: bool | None = None
    """Whether only members can comment."""
    severity: str | None = None
    """Severity of an incident, such as `UNKNOWN` or `CRITICAL`."""
    weight: int | None = None
    """Weight."""
    health_status: str | None = None
    """`on_track`, `needs_attention` or `at_risk`."""
    epic_iid: int | None = None
    """Number of the epic; use `epic`."""
    epic: Epic | None = None
    """Epic that it belongs to."""
    iteration: Iteration | None = None
    """Iteration that it belongs to."""
    blocking_issues_count: int | None = None
    """Number of issues that it blocks."""
    has_tasks: bool | None = None
    """Whether the description has tasks."""
    task_status: str | None = None
    """How many tasks are completed, as text."""
    task_completion_status: TaskCompletion | None = None
    """How many tasks are completed."""
    time_stats: TimeStats | None = None
    """Estimated and spent time."""
    references: References | None = None
    """Ways to write a reference to it."""
    subscribed: bool | None = None
    """Whether you get notifications; only for a single issue."""
    moved_to_id: int | None = None
    """Id of the issue that it was moved to."""
    imported: bool | None = None
    """Whether it was imported."""
    imported_from: str | None = None
    """Where it was imported from, or `none`."""
    service_desk_reply_to: str | None = None
    """Email address of the service desk's customer."""
    web_url: str | None = None
    """Page of the issue."""
    links: IssueLinks | None = Field(default=None, alias="_links")
    """API URLs of what belongs to it."""
