# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `shortcuts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ShortcutsStoreColumn: TypeAlias = Literal[
    "id", "name", "message", "options", "tags", "scope", "departments", "agents"
]


class ShortcutsStoreRecord(Record):
    """A record of shortcuts in the context store."""

    id: str | None = None
    """Id of the shortcut, which is its name."""
    name: str | None = None
    """Name that agents type."""
    message: str | None = None
    """The text."""
    options: str | None = None
    """Answers offered to the visitor, such as Yes/No."""
    tags: list[Any] | None = None
    """Tags that the chat gets."""
    scope: str | None = None
    """Who can use it: all, agent or department."""
    departments: list[Any] | None = None
    """Ids of the departments that can use it."""
    agents: list[Any] | None = None
    """Ids of the agents who can use it; the first one counts."""
