# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Records of `tables`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class TableField(Record):
    """A field of a table."""

    id: str
    """Id, as in `fld1VnoyuotSTyxW1`."""
    name: str
    """Name."""
    type: (
        Literal[
            "singleLineText",
            "email",
            "url",
            "multilineText",
            "number",
            "percent",
            "currency",
            "singleSelect",
            "multipleSelects",
            "singleCollaborator",
            "multipleCollaborators",
            "multipleRecordLinks",
            "date",
            "dateTime",
            "phoneNumber",
            "multipleAttachments",
            "checkbox",
            "formula",
            "createdTime",
            "rollup",
            "count",
            "lookup",
            "multipleLookupValues",
            "autoNumber",
            "barcode",
            "rating",
            "richText",
            "duration",
            "lastModifiedTime",
            "button",
            "createdBy",
            "lastModifiedBy",
            "externalSyncSource",
            "aiText",
        ]
        | str
        | None
    ) = None
    """Type of its values."""
    description: str | None = None
    """What the field is for."""
    options: Any | None = None
    """Settings of the type, such as the choices of `singleSelect`."""


class View(Record):
    """A view of a table."""

    id: str
    """Id, as in `viwQpsuEDqHFqegkp`."""
    name: str
    """Name."""
    type: Literal["grid", "form", "calendar", "gallery", "kanban", "timeline", "block"] | str
    """What it looks like; `block` is a Gantt chart."""


class DateDependencySettings(Record):
    """How dates of records that depend on each other are moved."""

    duration_field_id: str = Field(alias="durationFieldId")
    """Id of the field with the duration."""
    end_date_field_id: str = Field(alias="endDateFieldId")
    """Id of the field with the last day."""
    holidays: list[str]
    """Days that are skipped, as in `2026-12-25`."""
    is_enabled: bool = Field(alias="isEnabled")
    """Whether dates are moved."""
    predecessor_field_id: str | None = Field(alias="predecessorFieldId")
    """Id of the field that links to the records before."""
    rescheduling_mode: Literal["flexible", "fixed", "none"] | str = Field(alias="reschedulingMode")
    """How records are moved after those that they depend on."""
    should_skip_weekends_and_holidays: bool = Field(alias="shouldSkipWeekendsAndHolidays")
    """Whether only working days count."""
    start_date_field_id: str = Field(alias="startDateFieldId")
    """Id of the field with the first day."""


class Table(Record):
    """A table of a base."""

    id: str
    """Id, as in `tbltp8DGLhqbUmjK1`."""
    name: str
    """Name."""
    description: str | None = None
    """What the table is for."""
    primary_field_id: str = Field(alias="primaryFieldId")
    """Id of the field that names a record."""
    fields: list[TableField]
    """Fields."""
    views: list[View]
    """Views."""
    date_dependency_settings: DateDependencySettings | None = Field(
        default=None, alias="dateDependencySettings"
    )
    """How dates of records that depend on each other are moved."""
