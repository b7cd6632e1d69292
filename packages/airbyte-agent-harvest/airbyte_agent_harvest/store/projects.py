# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProjectsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "code",
    "client",
    "is_active",
    "is_billable",
    "bill_by",
    "budget",
    "budget_by",
    "fee",
    "starts_on",
    "ends_on",
    "created_at",
    "updated_at",
]


class ProjectsStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    id: int | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    code: str | None = None
    """Code of the project."""
    client: ProjectsStoreRecordClient | None = None
    """Client."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    is_billable: bool | None = None
    """Whether it is billed to the client."""
    bill_by: str | None = None
    """Whose rates are billed: `Project`, `Tasks`, `People` or `none`."""
    budget: float | None = None
    """Budget, in hours or money as the project has it."""
    budget_by: str | None = None
    """What the budget is of, as in `project`, `project_cost`, `task` or `person`."""
    fee: float | None = None
    """Fixed fee."""
    starts_on: str | None = None
    """First day."""
    ends_on: str | None = None
    """Last day."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
