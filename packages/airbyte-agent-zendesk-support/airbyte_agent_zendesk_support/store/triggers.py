# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `triggers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TriggersStoreColumn: TypeAlias = Literal[
    "id", "title", "description", "active", "category_id", "conditions", "actions", "updated_at"
]


class TriggersStoreRecord(Record):
    """A record of triggers in the context store."""

    id: int | None = None
    """Id of the trigger."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Purpose."""
    active: bool | None = None
    """Whether it runs."""
    category_id: str | None = None
    """Id of its category."""
    conditions: dict[str, Any] | None = None
    """When it runs."""
    actions: list[Any] | None = None
    """Actions."""
    updated_at: str | None = None
    """When it was last updated."""
