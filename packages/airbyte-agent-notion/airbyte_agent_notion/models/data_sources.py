# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records of `data_sources`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Cover, Icon, Parent, RichText, UserReference


class NumberSettings(Record):
    """Settings of a number."""

    format: str | None = None
    """How it is shown, such as number, percent or euro."""


class FormulaSettings(Record):
    """Settings of a formula."""

    expression: str | None = None
    """The formula, in Notion's own language."""


class PropertyOption(Record):
    """An option to choose."""

    id: str | None = None
    """Id of the option."""
    name: str | None = None
    """Name of the option."""
    color: (
        Literal["default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"]
        | str
        | None
    ) = None
    """Color of the option."""
    description: str | None = None
    """Description of the option."""


class SelectSettings(Record):
    """Settings of a select."""

    options: list[PropertyOption] | None = None
    """Options to choose from."""


class StatusGroup(Record):
    """A group of statuses."""

    id: str | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    color: (
        Literal["default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"]
        | str
        | None
    ) = None
    """Color of the group."""
    option_ids: list[str] | None = None
    """Ids of its statuses."""


class StatusSettings(Record):
    """Settings of a status."""

    options: list[PropertyOption] | None = None
    """Statuses to choose from."""
    groups: list[StatusGroup] | None = None
    """Groups of statuses, such as To-do, In progress and Complete."""


class DualProperty(Record):
    """The other side of a relation."""

    synced_property_id: str | None = None
    """Id of the property there."""
    synced_property_name: str | None = None
    """Name of the property there."""


class RelationSettings(Record):
    """Settings of a relation."""

    database_id: str | None = None
    """Id of the database it leads to."""
    data_source_id: str | None = None
    """Id of the data source it leads to."""
    type: Literal["single_property", "dual_property"] | str | None = None
    """Whether it shows on one side or on both."""
    single_property: dict[str, Any] | None = None
    """Nothing; a relation of one side has no more settings."""
    dual_property: DualProperty | None = None
    """The other side."""


class RollupSettings(Record):
    """Settings of a rollup."""

    function: str | None = None
    """Function, such as sum, count or show_original."""
    relation_property_id: str | None = None
    """Id of the relation it follows."""
    relation_property_name: str | None = None
    """Name of the relation it follows."""
    rollup_property_id: str | None = None
    """Id of the property it reads there."""
    rollup_property_name: str | None = None
    """Name of the property it reads there."""


class UniqueIdSettings(Record):
    """Settings of a row's number."""

    prefix: str | None = None
    """What stands before the number; null for nothing."""


class Property(Record):
    """A property that rows of a data source have."""

    id: str
    """Id of the property."""
    name: str
    """Name of the property."""
    type: (
        Literal[
            "title",
            "rich_text",
            "number",
            "select",
            "multi_select",
            "status",
            "date",
            "people",
            "files",
            "checkbox",
            "url",
            "email",
            "phone_number",
            "formula",
            "relation",
            "rollup",
            "created_time",
            "created_by",
            "last_edited_time",
            "last_edited_by",
            "unique_id",
            "verification",
            "place",
            "button",
            "location",
            "last_visited_time",
        ]
        | str
        | None
    ) = None
    """Type of property; its settings are under its name."""
    description: str | None = None
    """Purpose of the property."""
    number: NumberSettings | None = None
    """Settings of a number."""
    formula: FormulaSettings | None = None
    """Settings of a formula."""
    select: SelectSettings | None = None
    """Settings of a select."""
    multi_select: SelectSettings | None = None
    """Settings of a select of many."""
    status: StatusSettings | None = None
    """Settings of a status."""
    relation: RelationSettings | None = None
    """Settings of a relation."""
    rollup: RollupSettings | None = None
    """Settings of a rollup."""
    unique_id: UniqueIdSettings | None = None
    """Settings of a row's number."""
    title: dict[str, Any] | None = None
    """Nothing; a title has no settings."""
    rich_text: dict[str, Any] | None = None
    """Nothing; a text has no settings."""
    date: dict[str, Any] | None = None
    """Nothing; a date has no settings."""
    people: dict[str, Any] | None = None
    """Nothing; a people has no settings."""
    files: dict[str, Any] | None = None
    """Nothing; a files has no settings."""
    checkbox: dict[str, Any] | None = None
    """Nothing; a checkbox has no settings."""
    url: dict[str, Any] | None = None
    """Nothing; a web address has no settings."""
    email: dict[str, Any] | None = None
    """Nothing; a email address has no settings."""
    phone_number: dict[str, Any] | None = None
    """Nothing; a phone number has no settings."""
    created_time: dict[str, Any] | None = None
    """Nothing; a time of creation has no settings."""
    created_by: dict[str, Any] | None = None
    """Nothing; a creator has no settings."""
    last_edited_time: dict[str, Any] | None = None
    """Nothing; a time of the last change has no settings."""
    last_edited_by: dict[str, Any] | None = None
    """Nothing; a last editor has no settings."""
    button: dict[str, Any] | None = None
    """Nothing; a button has no settings."""
    place: dict[str, Any] | None = None
    """Nothing; a place has no settings."""


class DataSource(Record):
    """A table of a database: its properties, and rows that are pages."""

    object: Literal["data_source"] | str
    """Always data_source."""
    id: str
    """Id of the data source."""
    title: list[RichText] | None = None
    """Title, in pieces of one style each."""
    description: list[RichText] | None = None
    """Description, in pieces of one style each."""
    parent: Parent | None = None
    """Database it is in."""
    database_parent: Parent | None = None
    """Where that database is."""
    properties: dict[str, Property] | None = None
    """Properties that its rows have, by name."""
    is_inline: bool | None = None
    """Whether the database is shown within its page."""
    url: str | None = None
    """Address of the data source in Notion."""
    public_url: str | None = None
    """Public URL, if it is published."""
    icon: Icon | None = None
    """Icon."""
    cover: Cover | None = None
    """Wide picture at the top."""
    created_time: dt.datetime | None = None
    """When it was created."""
    last_edited_time: dt.datetime | None = None
    """When it was last updated, to the minute."""
    created_by: UserReference | None = None
    """Who created it."""
    last_edited_by: UserReference | None = None
    """Who changed it last."""
    in_trash: bool | None = None
    """Whether it is in the trash."""
    archived: bool | None = None
    """The same under its former name."""
