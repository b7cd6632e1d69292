# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class Reference(Record):
    """Another record, without its name."""

    gid: str
    """Id of the record."""
    resource_type: str | None = None
    """Kind of record, such as `task` or `user`."""


class TaskCompact(Record):
    """A task as lists and references show it."""

    gid: str
    """Id of the task."""
    resource_type: str | None = None
    """Always `task`."""
    name: str | None = None
    """Title of the task."""
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str | None = None
    """Kind of task: ordinary, milestone, approval, or a custom type."""
    created_by: Reference | None = None
    """Who created it; only if requested."""


class UserCompact(Record):
    """A user as lists and references show it."""

    gid: str
    """Id of the user."""
    resource_type: str | None = None
    """Always `user`."""
    name: str | None = None
    """Full name of the user."""


class ProjectCompact(Record):
    """A project as lists and references show it."""

    gid: str
    """Id of the project."""
    resource_type: str | None = None
    """Always `project`."""
    name: str | None = None
    """Name of the project."""


class CustomFieldDate(Record):
    """The value of a date field."""

    date: dt.date | None = None
    """The day."""
    date_time: dt.datetime | None = None
    """The time; null if only a date is set."""


class EnumOption(Record):
    """One of the values that an enum field can take."""

    gid: str
    """Id of the option; this is what is written to the field."""
    resource_type: str | None = None
    """Always `enum_option`."""
    name: str | None = None
    """Name of the option."""
    enabled: bool | None = None
    """Whether it can still be chosen."""
    color: str | None = None
    """Color of the option; `none` for none."""


class NamedReference(Record):
    """Another record, with its name."""

    gid: str
    """Id of the record."""
    resource_type: str | None = None
    """Kind of record, such as `project` or `portfolio`."""
    name: str | None = None
    """Name of the record."""


class CustomField(Record):
    """A custom field with its whole definition and, on a task, its value."""

    gid: str
    """Id of the field."""
    resource_type: str | None = None
    """Always `custom_field`."""
    name: str | None = None
    """Name of the field."""
    type: Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"] | str | None = None
    """Older name of `resource_subtype`; deprecated."""
    representation_type: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "formula", "custom_id", "reference"]
        | str
        | None
    ) = None
    """Kind of value, formulas and ids told apart."""
    enabled: bool | None = None
    """Whether a value may be set here; for values only."""
    display_value: str | None = None
    """The value as text, whatever its kind."""
    text_value: str | None = None
    """The value of a `text` field."""
    number_value: float | None = None
    """The value of a `number` field."""
    date_value: CustomFieldDate | None = None
    """The value of a `date` field."""
    enum_value: EnumOption | None = None
    """The chosen option of an `enum` field."""
    multi_enum_values: list[EnumOption] | None = None
    """The chosen options of a `multi_enum` field."""
    enum_options: list[EnumOption] | None = None
    """Options of an `enum` or `multi_enum` field."""
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str] | None = None
    """Kinds of record that a `reference` field takes."""
    is_formula_field: bool | None = None
    """Whether the value is computed."""
    id_prefix: str | None = None
    """Text before the number of a `custom_id` field."""
    resource_subtype: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"] | str | None
    ) = None
    """Kind of value the field holds."""
    people_value: list[UserCompact] | None = None
    """The users of a `people` field."""
    reference_value: list[NamedReference] | None = None
    """The records of a `reference` field."""
    html_text_value: str | None = None
    """The value of a `text` field as HTML."""
    description: str | None = None
    """Purpose of the field; only if requested."""
    precision: int | None = None
    """Decimal places of a `number` field, 0 to 6."""
    format: Literal["currency", "identifier", "percentage", "custom", "duration", "none"] | str | None = None
    """How a number is shown."""
    currency_code: str | None = None
    """ISO 4217 code where the format is `currency`."""
    custom_label: str | None = None
    """Text beside the value where the format is `custom`."""
    custom_label_position: Literal["prefix", "suffix"] | str | None = None
    """Side of the value that the label stands on."""
    is_global_to_workspace: bool | None = None
    """Whether every project of the workspace can use it."""
    has_notifications_enabled: bool | None = None
    """Whether followers of a task are told when the value changes."""
    asana_created_field: str | None = None
    """Which of Asana's own templates the field comes from."""
    is_value_read_only: bool | None = None
    """Whether the value cannot be set."""
    created_by: UserCompact | None = None
    """Who created the field."""
    privacy_setting: Literal["public_with_guests", "public", "private"] | str | None = None
    """Who can see the field."""
    default_access_level: Literal["admin", "editor", "user"] | str | None = None
    """What people who are invited to the field may do."""


class Like(Record):
    """A user's like."""

    gid: str
    """Id of the like."""
    user: UserCompact | None = None
    """Who likes it."""


class TeamCompact(Record):
    """A team as lists and references show it."""

    gid: str
    """Id of the team."""
    resource_type: str | None = None
    """Always `team`."""
    name: str | None = None
    """Name of the team."""


class CustomFieldCompact(Record):
    """A custom field and, on a task or project, its value."""

    gid: str
    """Id of the field."""
    resource_type: str | None = None
    """Always `custom_field`."""
    name: str | None = None
    """Name of the field."""
    type: Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"] | str | None = None
    """Older name of `resource_subtype`; deprecated."""
    representation_type: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "formula", "custom_id", "reference"]
        | str
        | None
    ) = None
    """Kind of value, formulas and ids told apart."""
    enabled: bool | None = None
    """Whether a value may be set here; for values only."""
    display_value: str | None = None
    """The value as text, whatever its kind."""
    text_value: str | None = None
    """The value of a `text` field."""
    number_value: float | None = None
    """The value of a `number` field."""
    date_value: CustomFieldDate | None = None
    """The value of a `date` field."""
    enum_value: EnumOption | None = None
    """The chosen option of an `enum` field."""
    multi_enum_values: list[EnumOption] | None = None
    """The chosen options of a `multi_enum` field."""
    enum_options: list[EnumOption] | None = None
    """Options of an `enum` or `multi_enum` field."""
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str] | None = None
    """Kinds of record that a `reference` field takes."""
    is_formula_field: bool | None = None
    """Whether the value is computed."""
    id_prefix: str | None = None
    """Text before the number of a `custom_id` field."""


class CustomFieldSetting(Record):
    """A custom field as a project or team uses it."""

    gid: str
    """Id of the setting."""
    resource_type: str | None = None
    """Always `custom_field_setting`."""
    project: ProjectCompact | None = None
    """Project that uses the field; older name of `parent`."""
    parent: NamedReference | None = None
    """Project, portfolio or team that uses the field."""
    is_important: bool | None = None
    """Whether lists show it as a column."""
    custom_field: CustomField | None = None
    """The field."""


class UserPhoto(Record):
    """URLs of a profile photo, by size in pixels."""

    image_21x21: str | None = None
    """PNG, 21 by 21."""
    image_27x27: str | None = None
    """PNG, 27 by 27."""
    image_36x36: str | None = None
    """PNG, 36 by 36."""
    image_60x60: str | None = None
    """PNG, 60 by 60."""
    image_128x128: str | None = None
    """PNG, 128 by 128."""
    image_1024x1024: str | None = None
    """JPEG, 1024 by 1024."""
