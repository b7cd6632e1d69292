# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `custom_fields`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomFieldsStoreColumn: TypeAlias = Literal["id", "name", "field_type", "description"]


class CustomFieldsStoreRecord(Record):
    """A record of custom_fields in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    field_type: str | None = None
    """Type of the field."""
    description: str | None = None
    """Description."""
