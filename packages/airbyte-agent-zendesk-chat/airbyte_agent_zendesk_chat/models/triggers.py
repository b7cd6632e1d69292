# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `triggers`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class TriggerDefinition(Record):
    """When a trigger runs, and what it does."""

    event: str | None = None
    """What starts it: page_enter, chat_requested or chat_message."""
    version: int | None = None
    """Version of its language."""
    condition: list[Any] | None = None
    """Condition as nested lists: an operator and its arguments."""
    actions: list[Any] | None = None
    """Actions as lists: a name and its arguments."""


class Trigger(Record):
    """What happens by itself, such as a message to a visitor who waits."""

    id: int | None = None
    """Id of the trigger."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | int | None = None
    """Whether it runs: a boolean, or 1 or 0."""
    definition: TriggerDefinition | None = None
    """When it runs, and what it does."""
