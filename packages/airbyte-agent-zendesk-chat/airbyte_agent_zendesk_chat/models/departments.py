# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `departments`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class Department(Record):
    """A group of agents whom visitors can choose."""

    id: int
    """Id of the department."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | int | None = None
    """Whether it takes chats: a boolean, or 1 or 0."""
    members: list[int] | None = None
    """Ids of its agents."""
    settings: dict[str, Any] | None = None
    """Its settings."""
