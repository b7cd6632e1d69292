# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `jobs`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

JobsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "status",
    "requisition_id",
    "department_id",
    "office_ids",
    "confidential",
    "opened_at",
    "closed_at",
    "created_at",
    "updated_at",
    "custom_fields",
]


class JobsStoreRecord(Record):
    """A record of jobs in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    status: str | None = None
    """Status: `open`, `closed` or `draft`."""
    requisition_id: str | None = None
    """Id of the requisition."""
    department_id: int | None = None
    """Id of the department."""
    office_ids: list[Any] | None = None
    """Ids of the offices."""
    confidential: bool | None = None
    """Whether only some users can see it."""
    opened_at: str | None = None
    """When it was opened."""
    closed_at: str | None = None
    """When it was closed."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
