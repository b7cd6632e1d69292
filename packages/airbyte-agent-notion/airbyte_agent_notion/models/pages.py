# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records of `pages`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    Cover,
    DateValue,
    ExternalFile,
    HostedFile,
    Icon,
    Parent,
    RecordReference,
    RichText,
    UserReference,
)
from .users import User


class Option(Record):
    """An option of a select or status."""

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


class NamedFile(Record):
    """A file with a name."""

    type: Literal["file", "external"] | str | None = None
    """Which of them it holds."""
    name: str | None = None
    """Name of the file."""
    file: HostedFile | None = None
    """File that Notion keeps."""
    external: ExternalFile | None = None
    """External file."""


class FormulaValue(Record):
    """Result of a formula."""

    type: Literal["string", "number", "boolean", "date", "unsupported"] | str | None = None
    """Which of them it holds."""
    string: str | None = None
    """Result, where it is text."""
    number: float | None = None
    """Result, where it is a number."""
    boolean: bool | None = None
    """Result, where it is true or false."""
    date: DateValue | None = None
    """Result, where it is a day or time."""


class RollupValue(Record):
    """Result over related pages."""

    type: Literal["number", "date", "array", "unsupported", "incomplete"] | str | None = None
    """Which of them it holds."""
    function: str | None = None
    """Function, such as sum, count or show_original."""
    number: float | None = None
    """Result, where it is a number."""
    date: DateValue | None = None
    """Result, where it is a day or time."""
    array: list[PropertyValue] | None = None
    """Values of the related pages, where they are listed."""


class UniqueId(Record):
    """Number of a row."""

    prefix: str | None = None
    """What stands before the number, such as TASK."""
    number: int | None = None
    """The number."""


class Verification(Record):
    """Whether a page counts as checked."""

    state: Literal["verified", "expired", "unverified"] | str | None = None
    """Whether it is checked, and still is."""
    date: DateValue | None = None
    """From when until when it counts."""
    verified_by: User | None = None
    """Who checked it."""


class Place(Record):
    """A place on the map."""

    lat: float
    """Latitude in degrees."""
    lon: float
    """Longitude in degrees."""
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place."""
    aws_place_id: str | None = None
    """Id of the place at Amazon Location Service."""
    google_place_id: str | None = None
    """Id of the place at Google."""


class PropertyValue(Record):
    """A value of a page's property."""

    id: str | None = None
    """Id of the property, the same in all rows."""
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
        ]
        | str
        | None
    ) = None
    """Type of property; the value is under its name."""
    title: list[RichText] | None = None
    """Title of the page."""
    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    number: float | None = None
    """Number."""
    select: Option | None = None
    """Chosen option."""
    multi_select: list[Option] | None = None
    """Chosen options."""
    status: Option | None = None
    """Chosen status."""
    date: DateValue | None = None
    """Day or time, or a span of them."""
    people: list[User] | None = None
    """Users and groups."""
    files: list[NamedFile] | None = None
    """Files."""
    checkbox: bool | None = None
    """Whether it is ticked."""
    url: str | None = None
    """Web address."""
    email: str | None = None
    """Email address."""
    phone_number: str | None = None
    """Phone number."""
    formula: FormulaValue | None = None
    """Result of a formula."""
    relation: list[RecordReference] | None = None
    """Pages it is related to, up to 25."""
    has_more: bool | None = None
    """Whether more pages are related than are listed."""
    rollup: RollupValue | None = None
    """Result over related pages."""
    created_time: dt.datetime | None = None
    """When the page was created."""
    created_by: User | None = None
    """Who created the page."""
    last_edited_time: dt.datetime | None = None
    """When the page was last updated."""
    last_edited_by: User | None = None
    """Who changed the page last."""
    unique_id: UniqueId | None = None
    """Number of the row, counted up."""
    verification: Verification | None = None
    """Whether the page counts as checked."""
    place: Place | None = None
    """Place on the map."""
    button: dict[str, Any] | None = None
    """Nothing; a button has no value."""


class NotionPage(Record):
    """A page, or a row of a data source, which is a page too."""

    object: Literal["page"] | str
    """Always page."""
    id: str
    """Id of the page."""
    parent: Parent | None = None
    """Where it is."""
    properties: dict[str, PropertyValue] | None = None
    """Values by property name; of a page outside data sources only the title."""
    url: str | None = None
    """Address of the page in Notion."""
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
    is_archived: bool | None = None
    """Whether it was archived, which is not the trash."""
    is_locked: bool | None = None
    """Whether it is locked against changes in the app."""
