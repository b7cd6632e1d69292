# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `pages`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import (
    BlockInput,
    CoverInput,
    DateValueParam,
    ExternalFileParam,
    FileUploadReferenceParam,
    IconInput,
    RecordReferenceParam,
    RichTextInput,
)

__all__ = [
    "FileInput",
    "KeptFileInput",
    "OptionInput",
    "OptionInputColor",
    "PageCreateParams",
    "PageListParams",
    "PageListParamsFilter",
    "PageListParamsSort",
    "PageParentInput",
    "PageUpdateParams",
    "PersonInput",
    "PlaceParam",
    "PropertyValueInput",
    "PropertyValueInputType",
    "VerificationInput",
]

PropertyValueInputType: TypeAlias = Literal[
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
    "relation",
    "verification",
    "place",
]
OptionInputColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"
]


class PageListParamsFilter(TypedDict, total=False):
    """Restricts the list to pages; sent by default."""

    property: Required[Literal["object"] | str]
    """Always object."""
    value: Required[Literal["page"] | str]
    """Always page."""


class PageListParamsSort(TypedDict, total=False):
    """Sort order; the most recently updated first by default."""

    timestamp: Literal["last_edited_time"] | str | None
    """Always last_edited_time."""
    direction: Literal["ascending", "descending"] | str | None
    """Whether the first changed comes first, or the last."""


class PageListParams(TypedDict, total=False):
    """Arguments of `pages.list`, by name."""

    notion_version: str | None
    query: str | None
    filter: PageListParamsFilter | None
    sort: PageListParamsSort | None
    start_cursor: str | None
    page_size: int | None


class PageParentInput(TypedDict, total=False):
    """Where a page goes; exactly one place."""

    type: Literal["page_id", "database_id", "data_source_id", "workspace"] | str | None
    """Which of them it holds; inferred from it by default."""
    page_id: str | None
    """Id of the page to put it in."""
    data_source_id: str | None
    """Id of the data source to make it a row of."""
    database_id: str | None
    """Id of the database, where that has one data source alone."""
    workspace: bool | None
    """True for the top of the workspace; with a user's own token alone."""


class OptionInput(TypedDict, total=False):
    """An option chosen by its name or id."""

    name: str | None
    """Name of the option; a new one is created for select and multi_select."""
    id: str | None
    """Id of the option, instead of its name."""
    color: OptionInputColor | str | None
    """Color of a new option."""
    description: str | None
    """Description of a new option."""


class PersonInput(TypedDict, total=False):
    """A user or group by id."""

    object: Literal["user", "group"] | str | None
    """Which of the two it is; user by default."""
    id: Required[str]
    """Id of the user or group."""


class KeptFileInput(TypedDict, total=False):
    """A file that Notion keeps already."""

    url: Required[str]
    """URL of the file as it was read."""
    expiry_time: str | None
    """When that URL expires."""


class FileInput(TypedDict, total=False):
    """A file with a name."""

    type: Literal["file", "external", "file_upload"] | str | None
    """Which of them it holds; inferred from it by default."""
    name: str | None
    """Name of the file; needed but for an upload."""
    external: ExternalFileParam | None
    """External file."""
    file: KeptFileInput | None
    """File that stands in the property already, to keep it."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""


class VerificationInput(TypedDict, total=False):
    """Whether a page counts as checked."""

    state: Required[Literal["verified", "unverified"] | str]
    """Whether it is checked."""
    date: DateValueParam | None
    """From when until when it counts."""


class PlaceParam(TypedDict, total=False):
    """A place on the map."""

    lat: Required[float]
    """Latitude in degrees."""
    lon: Required[float]
    """Longitude in degrees."""
    name: str | None
    """Name of the place."""
    address: str | None
    """Address of the place."""
    aws_place_id: str | None
    """Id of the place at Amazon Location Service."""
    google_place_id: str | None
    """Id of the place at Google."""


class PropertyValueInput(TypedDict, total=False):
    """A value for a page's property, under the name of the property's kind."""

    type: PropertyValueInputType | str | None
    """Kind of property; inferred from the value by default."""
    title: Sequence[RichTextInput] | None
    """Title of the page."""
    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each."""
    number: float | None
    """Number; null clears it."""
    select: OptionInput | None
    """Option to choose; null clears it."""
    multi_select: Sequence[OptionInput] | None
    """All options to choose."""
    status: OptionInput | None
    """Status to choose; null clears it."""
    date: DateValueParam | None
    """Day or time, or a span of them; null clears it."""
    people: Sequence[PersonInput] | None
    """All users and groups."""
    files: Sequence[FileInput] | None
    """All files."""
    checkbox: bool | None
    """Whether to tick it."""
    url: str | None
    """Web address; null clears it."""
    email: str | None
    """Email address; null clears it."""
    phone_number: str | None
    """Phone number; null clears it."""
    relation: Sequence[RecordReferenceParam] | None
    """All pages it is related to."""
    verification: VerificationInput | None
    """Whether the page counts as checked."""
    place: PlaceParam | None
    """Place on the map; null clears it."""


class PageCreateParams(TypedDict, total=False):
    """Arguments of `pages.create`, by name."""

    parent: Required[PageParentInput]
    notion_version: str | None
    properties: Mapping[str, PropertyValueInput] | None
    children: Sequence[BlockInput | Mapping[str, Any]] | None
    icon: IconInput | None
    cover: CoverInput | None


class PageUpdateParams(TypedDict, total=False):
    """Arguments of `pages.update`, by name."""

    page_id: Required[str]
    notion_version: str | None
    properties: Mapping[str, PropertyValueInput] | None
    icon: IconInput | None
    cover: CoverInput | None
    archived: bool | None
    in_trash: bool | None
