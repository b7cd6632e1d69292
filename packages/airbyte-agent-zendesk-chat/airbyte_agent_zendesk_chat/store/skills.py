# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `skills`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SkillsStoreColumn: TypeAlias = Literal["id", "name", "description", "enabled", "members"]


class SkillsStoreRecord(Record):
    """A record of skills in the context store."""

    id: int | None = None
    """Id of the skill."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it is in use: a boolean, or 1 or 0."""
    members: list[Any] | None = None
    """Ids of the agents who have it."""
