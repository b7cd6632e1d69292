# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `project_items`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, LabelRefs, RepositoryRef, UserRefs


class ProjectContent(Record):
    """What an item of a project stands for. Which fields it has depends on its type."""

    typename: Literal["DraftIssue", "Issue", "PullRequest"] | str | None = Field(
        default=None, alias="__typename"
    )
    """Which type of GitHub's schema it is."""
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
    """The first 10 people it is assigned to."""
    number: int | None = None
    """Number in the repository; a draft has none."""
    state: Literal["CLOSED", "OPEN"] | str | None = None
    """State of an issue."""
    url: str | None = None
    """Page on github.com."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    repository: RepositoryRef | None = None
    """Repository that it is in; a draft is in none."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    pull_request_state: Literal["CLOSED", "MERGED", "OPEN"] | str | None = Field(
        default=None, alias="pullRequestState"
    )
    """State of a pull request, which has another name than that of an issue."""


class ProjectFieldRef(Record):
    """The field that a value is in."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""


class ProjectFieldValue(Record):
    """A value of an item. Which fields it has depends on its type; values of people, labels, milestones and
    repositories stand in the item's content.
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
    """Which type of GitHub's schema it is."""
    text: str | None = None
    """Value of a text field."""
    field: ProjectFieldRef | None = None
    """Field that the value is in."""
    number: float | None = None
    """Value of a number field."""
    date: dt.date | None = None
    """Value of a date field."""
    option_id: str | None = Field(default=None, alias="optionId")
    """Id of the choice in a single-select field."""
    name: str | None = None
    """Name of the choice in a single-select field."""
    color: Literal["BLUE", "GRAY", "GREEN", "ORANGE", "PINK", "PURPLE", "RED", "YELLOW"] | str | None = None
    """Colour of the choice."""
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
    """These, in order."""


class ProjectItem(Record):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    type: Literal["DRAFT_ISSUE", "ISSUE", "PULL_REQUEST", "REDACTED"] | str | None = None
    """What it stands for; REDACTED where you may not see it."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived in the project."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    creator: Actor | None = None
    """Who created it; null where the account is gone."""
    content: ProjectContent | None = None
    """What it stands for; null where you may not see it."""
    field_values: ProjectItemFieldValues | None = Field(default=None, alias="fieldValues")
    """Its first 20 values."""
