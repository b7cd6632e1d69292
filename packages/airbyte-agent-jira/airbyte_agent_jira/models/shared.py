# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AvatarUrls(Record):
    """Pictures by size in pixels."""

    field_16x16: str | None = Field(default=None, alias="16x16")
    """URL of the picture of 16 by 16 pixels."""
    field_24x24: str | None = Field(default=None, alias="24x24")
    """URL of the picture of 24 by 24 pixels."""
    field_32x32: str | None = Field(default=None, alias="32x32")
    """URL of the picture of 32 by 32 pixels."""
    field_48x48: str | None = Field(default=None, alias="48x48")
    """URL of the picture of 48 by 48 pixels."""


class UserDetails(Record):
    """A user, as other records name one."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account, the same in all Atlassian products."""
    account_type: Literal["atlassian", "app", "customer", "unknown"] | str | None = Field(
        default=None, alias="accountType"
    )
    """Person, app, or customer of a service desk."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address; only where the user's privacy settings show it."""
    active: bool | None = None
    """Whether the account is active."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone such as Europe/Berlin; only where the user shows it."""
    avatar_urls: AvatarUrls | None = Field(default=None, alias="avatarUrls")
    """Pictures of the user."""
    self: str | None = None
    """URL of the user in this API."""


class ProjectCategory(Record):
    """A category of projects."""

    id: str | None = None
    """Numeric id of the category, as text."""
    name: str | None = None
    """Name of the category."""
    description: str | None = None
    """Purpose of the category."""
    self: str | None = None
    """URL of the category in this API."""


class ProjectReference(Record):
    """A project, as other records name it."""

    id: str | None = None
    """Numeric id of the project, as text."""
    key: str | None = None
    """Key of the project, such as EX."""
    name: str | None = None
    """Name of the project."""
    self: str | None = None
    """URL of the project in this API."""
    project_type_key: Literal["software", "service_desk", "business"] | str | None = Field(
        default=None, alias="projectTypeKey"
    )
    """Product the project is of."""
    simplified: bool | None = None
    """Whether it is managed by its team rather than by administrators."""
    avatar_urls: AvatarUrls | None = Field(default=None, alias="avatarUrls")
    """Pictures of the project."""
    project_category: ProjectCategory | None = Field(default=None, alias="projectCategory")
    """Category the project is in."""


class Scope(Record):
    """Where a team-managed item belongs."""

    type: Literal["PROJECT", "TEMPLATE"] | str | None = None
    """Whether it is of a project or of a template."""
    project: ProjectReference | None = None
    """Project it belongs to."""


class IssueType(Record):
    """A kind of issue."""

    id: str | None = None
    """Numeric id of the issue type, as text."""
    name: str | None = None
    """Name of the issue type, such as Bug or Story."""
    description: str | None = None
    """What the issue type is for."""
    icon_url: str | None = Field(default=None, alias="iconUrl")
    """URL of its icon."""
    avatar_id: int | None = Field(default=None, alias="avatarId")
    """Id of its picture."""
    subtask: bool | None = None
    """Whether its issues are subtasks."""
    hierarchy_level: int | None = Field(default=None, alias="hierarchyLevel")
    """Level in the hierarchy: -1 is a subtask, 0 a standard issue, 1 an epic."""
    entity_id: str | None = Field(default=None, alias="entityId")
    """Id of the issue type in a team-managed project."""
    scope: Scope | None = None
    """Project it belongs to, where it is of one."""
    self: str | None = None
    """URL of the issue type in this API."""


class Component(Record):
    """A part of a project that issues are filed under."""

    id: str | None = None
    """Numeric id of the component, as text."""
    name: str | None = None
    """Name of the component."""
    description: str | None = None
    """What belongs to the component."""
    project: str | None = None
    """Key of its project."""
    project_id: int | None = Field(default=None, alias="projectId")
    """Id of its project."""
    lead: UserDetails | None = None
    """Who leads the component."""
    assignee_type: Literal["PROJECT_DEFAULT", "COMPONENT_LEAD", "PROJECT_LEAD", "UNASSIGNED"] | str | None = (
        Field(default=None, alias="assigneeType")
    )
    """Default assignee."""
    real_assignee: UserDetails | None = Field(default=None, alias="realAssignee")
    """Effective default assignee."""
    real_assignee_type: (
        Literal["PROJECT_DEFAULT", "COMPONENT_LEAD", "PROJECT_LEAD", "UNASSIGNED"] | str | None
    ) = Field(default=None, alias="realAssigneeType")
    """Effective rule for the default assignee, if the configured rule has no user."""
    is_assignee_type_valid: bool | None = Field(default=None, alias="isAssigneeTypeValid")
    """Whether the configured rule has a user."""
    self: str | None = None
    """URL of the component in this API."""


class Version(Record):
    """A release of a project."""

    id: str | None = None
    """Numeric id of the version, as text."""
    name: str | None = None
    """Name of the version, such as 2.1."""
    description: str | None = None
    """What the version brings."""
    project_id: int | None = Field(default=None, alias="projectId")
    """Id of its project."""
    archived: bool | None = None
    """Whether it was archived."""
    released: bool | None = None
    """Whether it was released."""
    overdue: bool | None = None
    """Whether its release date has passed and it is not released."""
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """Day work on it starts."""
    release_date: dt.date | None = Field(default=None, alias="releaseDate")
    """Day it is or was released."""
    user_start_date: str | None = Field(default=None, alias="userStartDate")
    """Day work on it starts, in the site's own format."""
    user_release_date: str | None = Field(default=None, alias="userReleaseDate")
    """Day of its release, in the site's own format."""
    self: str | None = None
    """URL of the version in this API."""


class AdfMark(Record):
    """Formatting of a text node."""

    type: str
    """Kind of formatting, such as strong, em, code, strike, underline or link."""
    attrs: dict[str, Any] | None = None
    """Settings of the formatting, such as href of a link."""


class AdfNode(Record):
    """A block of formatted text, or a piece within one."""

    type: str
    """Kind of node, such as paragraph, heading, bulletList, codeBlock, text or mention."""
    text: str | None = None
    """The text itself, in a node of type text."""
    attrs: dict[str, Any] | None = None
    """Settings of the node's kind, such as level of a heading or id of a mention."""
    content: list[AdfNode] | None = None
    """Nodes within it."""
    marks: list[AdfMark] | None = None
    """Formatting of a text node."""


class AdfDocument(Record):
    """Formatted text in the Atlassian Document Format."""

    type: str
    """Always doc."""
    version: int
    """Version of the format; 1."""
    content: list[AdfNode]
    """Blocks of the text, from top to bottom."""


class StatusCategory(Record):
    """One of the groups that all statuses fall into."""

    id: int | None = None
    """Id of the category."""
    key: str | None = None
    """Key of the category, such as new, indeterminate or done."""
    name: str | None = None
    """Name of the category, such as To Do, In Progress or Done."""
    color_name: str | None = Field(default=None, alias="colorName")
    """Name of the color it is shown in."""
    self: str | None = None
    """URL of the category in this API."""


class Status(Record):
    """A step of a workflow."""

    id: str | None = None
    """Numeric id of the status, as text."""
    name: str | None = None
    """Name of the status, such as In Progress."""
    description: str | None = None
    """What the status means."""
    icon_url: str | None = Field(default=None, alias="iconUrl")
    """URL of its icon."""
    self: str | None = None
    """URL of the status in this API."""
    status_category: StatusCategory | None = Field(default=None, alias="statusCategory")
    """Whether it stands for work to do, in progress or done."""
    scope: Scope | None = None
    """Project it belongs to, where it is of one."""


class FieldSchema(Record):
    """Type of a field's values."""

    type: str
    """Type of the value, such as string, user, date or array."""
    items: str | None = None
    """Type of each item, where the type is array."""
    system: str | None = None
    """Name of the field, where the system has it."""
    custom: str | None = None
    """Key of the field's kind, where it is a custom field."""
    custom_id: int | None = Field(default=None, alias="customId")
    """Number in the field's id, where it is a custom field."""
    configuration: dict[str, Any] | None = None
    """Settings of a custom field."""


class FieldMetadata(Record):
    """How a field can be filled."""

    key: str
    """Key of the field."""
    name: str
    """Name of the field."""
    required: bool
    """Whether it must be filled."""
    operations: list[str]
    """Operations it takes, such as set, add, remove and edit."""
    schema_: FieldSchema = Field(alias="schema")
    """Type of its values."""
    has_default_value: bool | None = Field(default=None, alias="hasDefaultValue")
    """Whether it has a default."""
    default_value: Any | None = Field(default=None, alias="defaultValue")
    """Value it has where nothing is given."""
    allowed_values: list[Any] | None = Field(default=None, alias="allowedValues")
    """Values it takes, where they are limited."""
    auto_complete_url: str | None = Field(default=None, alias="autoCompleteUrl")
    """URL that completes what a user types."""
    configuration: dict[str, Any] | None = None
    """Settings of the field."""


class Visibility(Record):
    """Visibility of a comment or worklog; everyone if absent."""

    type: Literal["group", "role"] | str | None = None
    """Whether it is limited to a group or to a project role."""
    value: str | None = None
    """Name of the group or role; a group's may change."""
    identifier: str | None = None
    """Id of the group, or name of the role."""


class EntityProperty(Record):
    """A value that an app keeps with a record."""

    key: str | None = None
    """Name of the property."""
    value: Any | None = None
    """Any JSON value."""
