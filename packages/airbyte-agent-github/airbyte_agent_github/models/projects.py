# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, Count


class ProjectOwner(Record):
    """Owner of the project."""

    typename: Literal["Issue", "Organization", "PullRequest", "User"] | str | None = Field(
        default=None, alias="__typename"
    )
    """GraphQL type name."""
    id: str | None = None
    """Global node id."""


class ProjectOption(Record):
    """An option of a single-select field."""

    id: str | None = None
    """Id of the option."""
    name: str | None = None
    """Name."""
    color: Literal["BLUE", "GRAY", "GREEN", "ORANGE", "PINK", "PURPLE", "RED", "YELLOW"] | str | None = None
    """Color of the option."""
    description: str | None = None
    """Description."""


class ProjectIteration(Record):
    """An iteration: a span of days."""

    id: str | None = None
    """Id of the iteration."""
    title: str | None = None
    """Title."""
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """First day."""
    duration: int | None = None
    """Number of days."""


class ProjectIterations(Record):
    """The iterations of a field."""

    duration: int | None = None
    """Length of a new iteration in days."""
    iterations: list[ProjectIteration] | None = None
    """Current and coming iterations."""


class ProjectField(Record):
    """A field of a project: a column of its table."""

    typename: (
        Literal["ProjectV2Field", "ProjectV2IterationField", "ProjectV2SingleSelectField"] | str | None
    ) = Field(default=None, alias="__typename")
    """GraphQL type name."""
    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""
    data_type: (
        Literal[
            "ASSIGNEES",
            "DATE",
            "ITERATION",
            "LABELS",
            "LINKED_PULL_REQUESTS",
            "MILESTONE",
            "NUMBER",
            "PARENT_ISSUE",
            "REPOSITORY",
            "REVIEWERS",
            "SINGLE_SELECT",
            "SUB_ISSUES_PROGRESS",
            "TEXT",
            "TITLE",
            "TRACKED_BY",
            "TRACKS",
        ]
        | str
        | None
    ) = Field(default=None, alias="dataType")
    """Data type."""
    options: list[ProjectOption] | None = None
    """Options of a single-select field."""
    configuration: ProjectIterations | None = None
    """Iterations of an iteration field."""


class ProjectFields(Record):
    """Its first 50 fields."""

    nodes: list[ProjectField] | None = None
    """The records, in order."""


class Project(Record):
    """A project (boards and tables since 2022). Its fields are only returned by `get`."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    number: int | None = None
    """Number in the organization."""
    title: str | None = None
    """Title."""
    short_description: str | None = Field(default=None, alias="shortDescription")
    """Short description."""
    readme: str | None = None
    """Text of its README in Markdown."""
    url: str | None = None
    """Page on github.com."""
    public: bool | None = None
    """Whether it is public."""
    template: bool | None = None
    """Whether it is a project template."""
    closed: bool | None = None
    """Whether it is closed."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    creator: Actor | None = None
    """Creator; null if the account was deleted."""
    owner: ProjectOwner | None = None
    """Owner."""
    items: Count | None = None
    """Its items."""
    fields: ProjectFields | None = None
    """Its first 50 fields."""
