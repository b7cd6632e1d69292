# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records in the context store of `plans`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PlansStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "external_plan_id", "status", "currency", "version", "created_at"
]


class PlansStoreRecord(Record):
    """A record of plans in the context store."""

    id: str | None = None
    """Id of the plan."""
    name: str | None = None
    """Name of the plan."""
    description: str | None = None
    """Description."""
    external_plan_id: str | None = None
    """Id that your own system has for the plan."""
    status: str | None = None
    """active, archived or draft."""
    currency: str | None = None
    """ISO 4217 code of the currency, or a custom pricing unit."""
    version: int | None = None
    """Version of the plan."""
    created_at: str | None = None
    """When it was created."""
