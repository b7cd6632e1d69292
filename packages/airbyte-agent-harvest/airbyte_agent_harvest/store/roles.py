# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `roles`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RolesStoreColumn: TypeAlias = Literal["id", "name", "user_ids", "updated_at"]


class RolesStoreRecord(Record):
    """A record of roles in the context store."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    user_ids: list[Any] | None = None
    """Ids of the users who have it."""
    updated_at: str | None = None
    """When it last changed."""
