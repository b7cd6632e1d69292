# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `automations`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AutomationsStoreColumn: TypeAlias = Literal["id", "title", "active", "conditions", "actions", "updated_at"]


class AutomationsStoreRecord(Record):
    """A record of automations in the context store."""

    id: int | None = None
    """Id of the automation."""
    title: str | None = None
    """Title."""
    active: bool | None = None
    """Whether it runs."""
    conditions: dict[str, Any] | None = None
    """Which tickets it is for."""
    actions: list[Any] | None = None
    """Actions."""
    updated_at: str | None = None
    """When it was last updated."""
