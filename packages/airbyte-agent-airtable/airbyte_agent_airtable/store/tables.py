# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Records in the context store of `tables`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TablesStoreColumn: TypeAlias = Literal["id", "name", "description", "primaryFieldId", "fields", "views"]


class TablesStoreRecord(Record):
    """A record of tables in the context store."""

    id: str | None = None
    """Id of the table."""
    name: str | None = None
    """Name of the table."""
    description: str | None = None
    """What the table is for."""
    primary_field_id: str | None = Field(default=None, alias="primaryFieldId")
    """Id of the field that names a record."""
    fields: list[Any] | None = None
    """Fields."""
    views: list[Any] | None = None
    """Views."""
