# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `roles`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RolesStoreColumn: TypeAlias = Literal["id", "name", "description", "enabled", "members_count", "permissions"]


class RolesStoreRecord(Record):
    """A record of roles in the context store."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it is in use."""
    members_count: int | None = None
    """Number of agents who have it."""
    permissions: dict[str, Any] | None = None
    """What those agents may do."""
