# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `triggers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TriggersStoreColumn: TypeAlias = Literal["id", "name", "description", "enabled", "definition"]


class TriggersStoreRecord(Record):
    """A record of triggers in the context store."""

    id: int | None = None
    """Id of the trigger."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it runs: a boolean, or 1 or 0."""
    definition: dict[str, Any] | None = None
    """When it runs, and what it does."""
