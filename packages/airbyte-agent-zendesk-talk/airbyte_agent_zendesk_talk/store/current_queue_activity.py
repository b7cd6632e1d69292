# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `current_queue_activity`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CurrentQueueActivityStoreColumn: TypeAlias = Literal[
    "agents_online",
    "calls_waiting",
    "callbacks_waiting",
    "embeddable_callbacks_waiting",
    "ai_agent_calls",
    "average_wait_time",
    "longest_wait_time",
]


class CurrentQueueActivityStoreRecord(Record):
    """A record of current_queue_activity in the context store."""

    agents_online: int | None = None
    """Number of agents online."""
    calls_waiting: int | None = None
    """Number of callers who wait for an agent."""
    callbacks_waiting: int | None = None
    """Number of callers who wait for a callback."""
    embeddable_callbacks_waiting: int | None = None
    """Number of callbacks that were asked for on a website and are due."""
    ai_agent_calls: int | None = None
    """Number of calls that AI agents take."""
    average_wait_time: int | None = None
    """Average seconds that those callers have waited."""
    longest_wait_time: int | None = None
    """Seconds that the first of them has waited."""
