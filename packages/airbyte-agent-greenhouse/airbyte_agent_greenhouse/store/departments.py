# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `departments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DepartmentsStoreColumn: TypeAlias = Literal["id", "name", "parent_id", "external_id"]


class DepartmentsStoreRecord(Record):
    """A record of departments in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    parent_id: int | None = None
    """Id of the department that it is part of."""
    external_id: str | None = None
    """Id in another system."""
