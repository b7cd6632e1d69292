# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `macros`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

MacrosStoreColumn: TypeAlias = Literal["id", "title", "description", "active", "actions", "updated_at"]


class MacrosStoreRecord(Record):
    """A record of macros in the context store."""

    id: int | None = None
    """Id of the macro."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Purpose."""
    active: bool | None = None
    """Whether it is available to agents."""
    actions: list[Any] | None = None
    """Actions."""
    updated_at: str | None = None
    """When it was last updated."""
