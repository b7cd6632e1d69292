# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `goals`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GoalsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "enabled", "attribution_model", "attribution_period", "settings"
]


class GoalsStoreRecord(Record):
    """A record of goals in the context store."""

    id: int | None = None
    """Id of the goal."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it is counted: a boolean, or 1 or 0."""
    attribution_model: str | None = None
    """Which chat is credited with it: first_touch or last_touch."""
    attribution_period: int | None = None
    """Days before it in which a chat is credited with it."""
    settings: dict[str, Any] | None = None
    """When it is reached."""
