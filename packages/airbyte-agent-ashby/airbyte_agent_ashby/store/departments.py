# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `departments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

DepartmentsStoreColumn: TypeAlias = Literal["id", "name", "parentId", "isArchived"]


class DepartmentsStoreRecord(Record):
    """A record of departments in the context store."""

    id: str | None = None
    """Id of the department."""
    name: str | None = None
    """Name of the department."""
    parent_id: str | None = Field(default=None, alias="parentId")
    """Id of the department above it."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""
