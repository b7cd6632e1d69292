# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `departments`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DepartmentsStoreColumn: TypeAlias = Literal["id", "name", "description", "enabled", "members", "settings"]


class DepartmentsStoreRecord(Record):
    """A record of departments in the context store."""

    id: int | None = None
    """Id of the department."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it takes chats: a boolean, or 1 or 0."""
    members: list[Any] | None = None
    """Ids of its agents."""
    settings: dict[str, Any] | None = None
    """Its settings."""
