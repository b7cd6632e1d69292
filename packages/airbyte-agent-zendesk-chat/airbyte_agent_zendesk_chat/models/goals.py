# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `goals`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Condition(Record):
    """A condition of a goal."""

    type: str | None = None
    """What is compared, such as url."""
    operator: str | None = None
    """How, such as equals."""
    value: str | None = None
    """What it is compared with."""


class GoalSettings(Record):
    """When a goal is reached."""

    conditions: list[Condition] | None = None
    """Conditions, all of which must hold."""


class Goal(Record):
    """What visitors should do on the website, such as an order."""

    id: int
    """Id of the goal."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | int | None = None
    """Whether it is counted: a boolean, or 1 or 0."""
    attribution_model: str | None = None
    """Which chat is credited with it: first_touch or last_touch."""
    attribution_period: int | None = None
    """Days before it in which a chat is credited with it."""
    settings: GoalSettings | None = None
    """When it is reached."""
