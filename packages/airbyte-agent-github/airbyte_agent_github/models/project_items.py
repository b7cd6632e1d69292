# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `project_items`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, LabelRefs, RepositoryRef, UserRefs


class ProjectContent(Record):
    """Content of a project item. Its fields depend on its type."""

    typename: Literal["DraftIssue", "Issue", "PullRequest"] | str | None = Field(
        default=None, alias="__typename"
    )
    """GraphQL type name."""
    id: str | None = None
    """Global node id."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text of a draft in Markdown."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    assignees: UserRefs | None = None
    """The first 10 assignees."""
    number: int | None = None
    """Number in the repository; drafts have none."""
    state: Literal["CLOSED", "OPEN"] | str | None = None
    """State of an issue."""
    url: str | None = None
    """Page on github.com."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    repository: RepositoryRef | None = None
    """Its repository; drafts have none."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    pull_request_state: Literal["CLOSED", "MERGED", "OPEN"] | str | None = Field(
        default=None, alias="pullRequestState"
    )
    """State of a pull request (named differently from an issue's state)."""


class ProjectFieldRef(Record):
    """The field of a value."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""


class ProjectFieldValue(Record):
    """A value of an item. Its fields depend on its type; assignees, labels, milestones and repositories are
    in the item's content.
    """

    typename: (
        Literal[
            "ProjectV2ItemFieldDateValue",
            "ProjectV2ItemFieldIterationValue",
            "ProjectV2ItemFieldLabelValue",
            "ProjectV2ItemFieldMilestoneValue",
            "ProjectV2ItemFieldNumberValue",
            "ProjectV2ItemFieldPullRequestValue",
            "ProjectV2ItemFieldRepositoryValue",
            "ProjectV2ItemFieldReviewerValue",
            "ProjectV2ItemFieldSingleSelectValue",
            "ProjectV2ItemFieldTextValue",
            "ProjectV2ItemFieldUserValue",
        ]
        | str
        | None
    ) = Field(default=None, alias="__typename")
    """GraphQL type name."""
    text: str | None = None
    """Value of a text field."""
    field: ProjectFieldRef | None = None
    """Field of the value."""
    number: float | None = None
    """Value of a number field."""
    date: dt.date | None = None
    """Value of a date field."""
    option_id: str | None = Field(default=None, alias="optionId")
    """Id of the option in a single-select field."""
    name: str | None = None
    """Name of the option in a single-select field."""
    color: Literal["BLUE", "GRAY", "GREEN", "ORANGE", "PINK", "PURPLE", "RED", "YELLOW"] | str | None = None
    """Color of the option."""
    iteration_id: str | None = Field(default=None, alias="iterationId")
    """Id of the iteration."""
    title: str | None = None
    """Title of the iteration."""
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """First day of the iteration."""
    duration: int | None = None
    """Days of the iteration."""


class ProjectItemFieldValues(Record):
    """Its first 20 values."""

    nodes: list[ProjectFieldValue] | None = None
    """The records, in order."""


class ProjectItem(Record):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    type: Literal["DRAFT_ISSUE", "ISSUE", "PULL_REQUEST", "REDACTED"] | str | None = None
    """Content type; REDACTED if you cannot access it."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived in the project."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    creator: Actor | None = None
    """Creator; null if the account was deleted."""
    content: ProjectContent | None = None
    """Content; null if you cannot access it."""
    field_values: ProjectItemFieldValues | None = Field(default=None, alias="fieldValues")
    """Its first 20 values."""
