# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `objects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class CrmObject(Record):
    """A record of any type, custom objects included."""

    id: str
    """Id of the record, digits."""
    properties: dict[str, str | None]
    """Values by the properties' internal names, all of them text."""
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
