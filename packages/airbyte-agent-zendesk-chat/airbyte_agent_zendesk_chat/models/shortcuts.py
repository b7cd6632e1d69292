# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `shortcuts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Shortcut(Record):
    """A text that agents send by its name."""

    id: str | None = None
    """Id of the shortcut, which is its name."""
    name: str | None = None
    """Name that agents type."""
    message: str | None = None
    """The text."""
    options: str | None = None
    """Answers offered to the visitor, such as Yes/No."""
    tags: list[str] | None = None
    """Tags that the chat gets."""
    scope: str | None = None
    """Who can use it: all, agent or department."""
    departments: list[int] | None = None
    """Ids of the departments that can use it."""
    agents: list[int] | None = None
    """Ids of the agents who can use it; the first one counts."""
