# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `data_sources`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import CoverInput, IconInput, RichTextInput

__all__ = [
    "DataSourceListParams",
    "DataSourceListParamsFilter",
    "DataSourceListParamsSort",
    "DataSourceUpdateParams",
    "DualPropertyParam",
    "FormulaSettingsParam",
    "NumberSettingsParam",
    "PropertyInput",
    "PropertyInputType",
    "PropertyOptionParam",
    "PropertyOptionParamColor",
    "RelationInput",
    "RollupSettingsParam",
    "SelectSettingsParam",
    "UniqueIdSettingsParam",
]

PropertyInputType: TypeAlias = Literal[
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
    "place",
]
PropertyOptionParamColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"
]


class DataSourceListParamsFilter(TypedDict, total=False):
    """Restricts the list to data sources; sent by default."""

    property: Required[Literal["object"] | str]
    """Always object."""
    value: Required[Literal["data_source"] | str]
    """Always data_source."""


class DataSourceListParamsSort(TypedDict, total=False):
    """Sort order; the most recently updated first by default."""

    timestamp: Literal["last_edited_time"] | str | None
    """Always last_edited_time."""
    direction: Literal["ascending", "descending"] | str | None
    """Whether the first changed comes first, or the last."""


class DataSourceListParams(TypedDict, total=False):
    """Arguments of `data_sources.list`, by name."""

    notion_version: str | None
    query: str | None
    filter: DataSourceListParamsFilter | None
    sort: DataSourceListParamsSort | None
    start_cursor: str | None
    page_size: int | None


class NumberSettingsParam(TypedDict, total=False):
    """Settings of a number."""

    format: str | None
    """How it is shown, such as number, percent or euro."""


class FormulaSettingsParam(TypedDict, total=False):
    """Settings of a formula."""

    expression: str | None
    """The formula, in Notion's own language."""


class PropertyOptionParam(TypedDict, total=False):
    """An option to choose."""

    id: str | None
    """Id of the option."""
    name: str | None
    """Name of the option."""
    color: PropertyOptionParamColor | str | None
    """Color of the option."""
    description: str | None
    """Description of the option."""


class SelectSettingsParam(TypedDict, total=False):
    """Settings of a select."""

    options: Sequence[PropertyOptionParam] | None
    """Options to choose from."""


class DualPropertyParam(TypedDict, total=False):
    """The other side of a relation."""

    synced_property_id: str | None
    """Id of the property there."""
    synced_property_name: str | None
    """Name of the property there."""


class RelationInput(TypedDict, total=False):
    """Settings of a relation."""

    data_source_id: Required[str]
    """Id of the data source it leads to."""
    type: Literal["single_property", "dual_property"] | str | None
    """Whether it shows on one side or on both."""
    single_property: Mapping[str, Any] | None
    """Empty; makes it a relation of one side."""
    dual_property: DualPropertyParam | None
    """The other side."""


class RollupSettingsParam(TypedDict, total=False):
    """Settings of a rollup."""

    function: str | None
    """Function, such as sum, count or show_original."""
    relation_property_id: str | None
    """Id of the relation it follows."""
    relation_property_name: str | None
    """Name of the relation it follows."""
    rollup_property_id: str | None
    """Id of the property it reads there."""
    rollup_property_name: str | None
    """Name of the property it reads there."""


class UniqueIdSettingsParam(TypedDict, total=False):
    """Settings of a row's number."""

    prefix: str | None
    """What stands before the number; null for nothing."""


class PropertyInput(TypedDict, total=False):
    """A change to a property of a data source."""

    name: str | None
    """New name of the property."""
    description: str | None
    """Purpose of the property; null clears it."""
    type: PropertyInputType | str | None
    """Kind of property; inferred from its settings by default."""
    number: NumberSettingsParam | None
    """Settings of a number."""
    formula: FormulaSettingsParam | None
    """Settings of a formula."""
    select: SelectSettingsParam | None
    """Settings of a select."""
    multi_select: SelectSettingsParam | None
    """Settings of a select of many."""
    status: SelectSettingsParam | None
    """Settings of a status."""
    relation: RelationInput | None
    """Settings of a relation."""
    rollup: RollupSettingsParam | None
    """Settings of a rollup."""
    unique_id: UniqueIdSettingsParam | None
    """Settings of a row's number."""
    title: Mapping[str, Any] | None
    """Empty; makes it a title."""
    rich_text: Mapping[str, Any] | None
    """Empty; makes it a text."""
    date: Mapping[str, Any] | None
    """Empty; makes it a date."""
    people: Mapping[str, Any] | None
    """Empty; makes it a people."""
    files: Mapping[str, Any] | None
    """Empty; makes it a files."""
    checkbox: Mapping[str, Any] | None
    """Empty; makes it a checkbox."""
    url: Mapping[str, Any] | None
    """Empty; makes it a web address."""
    email: Mapping[str, Any] | None
    """Empty; makes it a email address."""
    phone_number: Mapping[str, Any] | None
    """Empty; makes it a phone number."""
    created_time: Mapping[str, Any] | None
    """Empty; makes it a time of creation."""
    created_by: Mapping[str, Any] | None
    """Empty; makes it a creator."""
    last_edited_time: Mapping[str, Any] | None
    """Empty; makes it a time of the last change."""
    last_edited_by: Mapping[str, Any] | None
    """Empty; makes it a last editor."""
    place: Mapping[str, Any] | None
    """Empty; makes it a place."""


class DataSourceUpdateParams(TypedDict, total=False):
    """Arguments of `data_sources.update`, by name."""

    data_source_id: Required[str]
    notion_version: str | None
    title: Sequence[RichTextInput] | None
    description: Sequence[RichTextInput] | None
    properties: Mapping[str, PropertyInput | None] | None
    icon: IconInput | None
    cover: CoverInput | None
    archived: bool | None
    in_trash: bool | None
