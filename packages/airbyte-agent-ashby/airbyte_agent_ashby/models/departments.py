# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `departments`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Department(Record):
    """A department or a team."""

    id: str
    """Id of the department."""
    name: str
    """Name of the department."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    parent_id: str | None = Field(default=None, alias="parentId")
    """Id of the department above it."""
