# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `skills`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Skill(Record):
    """What agents know, by which chats can be routed."""

    id: int
    """Id of the skill."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | int | None = None
    """Whether it is in use: a boolean, or 1 or 0."""
    members: list[int] | None = None
    """Ids of the agents who have it."""
