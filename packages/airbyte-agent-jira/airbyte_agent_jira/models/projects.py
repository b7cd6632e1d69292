# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AvatarUrls, Component, IssueType, ProjectCategory, UserDetails, Version


class IssueTypeLevel(Record):
    """A level of issue types."""

    id: int | None = None
    """Id of the level; no longer used."""
    name: str | None = None
    """Name of the level."""
    level: int | None = None
    """Height of the level: -1 holds subtasks, 0 standard issues, 1 epics."""
    hierarchy_level_number: int | None = Field(default=None, alias="hierarchyLevelNumber")
    """The same number."""
    issue_type_ids: list[int] | None = Field(default=None, alias="issueTypeIds")
    """Ids of the issue types on it."""
    above_level_id: int | None = Field(default=None, alias="aboveLevelId")
    """Id of the level above; no longer used."""
    below_level_id: int | None = Field(default=None, alias="belowLevelId")
    """Id of the level below; no longer used."""
    project_configuration_id: int | None = Field(default=None, alias="projectConfigurationId")
    """Id of the project's configuration; no longer used."""
    external_uuid: str | None = Field(default=None, alias="externalUuid")
    """Id of the level outside Jira; no longer used."""


class IssueTypeHierarchy(Record):
    """Levels of a project's issue types."""

    base_level_id: int | None = Field(default=None, alias="baseLevelId")
    """No longer used; names the lowest level."""
    levels: list[IssueTypeLevel] | None = None
    """The levels."""


class ProjectInsight(Record):
    """Figures of a project's issues."""

    total_issue_count: int | None = Field(default=None, alias="totalIssueCount")
    """Number of issues."""
    last_issue_update_time: dt.datetime | None = Field(default=None, alias="lastIssueUpdateTime")
    """When an issue last changed."""


class ProjectPermissions(Record):
    """What the caller may do with a project."""

    can_edit: bool | None = Field(default=None, alias="canEdit")
    """Whether the caller may change its settings."""


class ProjectLandingPage(Record):
    """Where links to a project lead."""

    url: str | None = None
    """Path of the page."""
    project_key: str | None = Field(default=None, alias="projectKey")
    """Key of the project."""
    project_type: str | None = Field(default=None, alias="projectType")
    """Product the project is of."""
    board_id: int | None = Field(default=None, alias="boardId")
    """Id of the board."""
    board_name: str | None = Field(default=None, alias="boardName")
    """Name of the board."""
    simple_board: bool | None = Field(default=None, alias="simpleBoard")
    """Whether the board is managed by its team."""
    simplified: bool | None = None
    """Whether the project is managed by its team."""
    queue_id: int | None = Field(default=None, alias="queueId")
    """Id of the queue, in a service desk."""
    queue_name: str | None = Field(default=None, alias="queueName")
    """Name of the queue, in a service desk."""
    queue_category: str | None = Field(default=None, alias="queueCategory")
    """Category of the queue, in a service desk."""
    attributes: dict[str, str] | None = None
    """Further facts about the page."""


class Project(Record):
    """A project, which holds issues."""

    id: str
    """Numeric id of the project, as text."""
    key: str
    """Key of the project, such as EX; keys of its issues begin with it."""
    name: str
    """Name of the project."""
    self: str | None = None
    """URL of the project in this API."""
    description: str | None = None
    """Purpose of the project; in a search if expanded."""
    lead: UserDetails | None = None
    """Who leads the project; in a search if expanded."""
    project_type_key: Literal["software", "service_desk", "business"] | str | None = Field(
        default=None, alias="projectTypeKey"
    )
    """Product the project is of."""
    style: Literal["classic", "next-gen"] | str | None = None
    """Managed by administrators (classic) or by its team (next-gen)."""
    simplified: bool | None = None
    """Whether it is managed by its team."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether the caller cannot see it."""
    archived: bool | None = None
    """Whether it was archived."""
    archived_by: UserDetails | None = Field(default=None, alias="archivedBy")
    """Who archived it."""
    archived_date: dt.datetime | None = Field(default=None, alias="archivedDate")
    """When it was archived."""
    deleted: bool | None = None
    """Whether it is in the trash."""
    deleted_by: UserDetails | None = Field(default=None, alias="deletedBy")
    """Who deleted it."""
    deleted_date: dt.datetime | None = Field(default=None, alias="deletedDate")
    """When it was deleted."""
    retention_till_date: dt.datetime | None = Field(default=None, alias="retentionTillDate")
    """When the trash gives it up for good."""
    project_category: ProjectCategory | None = Field(default=None, alias="projectCategory")
    """Category the project is in."""
    issue_types: list[IssueType] | None = Field(default=None, alias="issueTypes")
    """Kinds of issues it takes; in a search if expanded."""
    issue_type_hierarchy: IssueTypeHierarchy | None = Field(default=None, alias="issueTypeHierarchy")
    """Levels of its issue types, if expanded."""
    components: list[Component] | None = None
    """Its parts that issues are filed under."""
    versions: list[Version] | None = None
    """Its releases."""
    roles: dict[str, str] | None = None
    """URLs of its roles, by name."""
    assignee_type: Literal["PROJECT_LEAD", "UNASSIGNED"] | str | None = Field(
        default=None, alias="assigneeType"
    )
    """Default assignee."""
    email: str | None = None
    """Address that its notifications come from."""
    url: str | None = None
    """Page about the project; in a search if expanded."""
    avatar_urls: AvatarUrls | None = Field(default=None, alias="avatarUrls")
    """Pictures of the project."""
    insight: ProjectInsight | None = None
    """Figures of its issues, if expanded."""
    permissions: ProjectPermissions | None = None
    """What the caller may do, if expanded."""
    properties: dict[str, Any] | None = None
    """Properties that apps keep with it."""
    landing_page_info: ProjectLandingPage | None = Field(default=None, alias="landingPageInfo")
    """Where its links lead."""
    favourite: bool | None = None
    """Whether the caller starred it."""
    uuid: str | None = None
    """Id of a team-managed project."""
    entity_id: str | None = Field(default=None, alias="entityId")
    """The same under its newer name."""
    expand: str | None = None
    """What can be expanded, comma-separated."""
