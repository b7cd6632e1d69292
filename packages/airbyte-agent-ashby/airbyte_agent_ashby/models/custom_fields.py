# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `custom_fields`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import FieldOption


class CustomField(Record):
    """A custom field."""

    id: str
    """Id of the custom field."""
    title: str
    """Name of the custom field."""
    object_type: str = Field(alias="objectType")
    """What has the field."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    field_type: str = Field(alias="fieldType")
    """Kind of value, as in `String` or `ValueSelect`."""
    selectable_values: list[FieldOption] | None = Field(default=None, alias="selectableValues")
    """Values that can be chosen."""
