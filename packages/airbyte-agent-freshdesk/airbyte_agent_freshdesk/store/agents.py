# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `agents`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AgentsStoreColumn: TypeAlias = Literal["id", "type", "available", "occasional", "updated_at"]


class AgentsStoreRecord(Record):
    """A record of agents in the context store."""

    id: int | None = None
    """Id of the agent."""
    type: str | None = None
    """Kind of agent."""
    available: bool | None = None
    """Whether the agent takes tickets."""
    occasional: bool | None = None
    """Whether the agent has day passes."""
    updated_at: str | None = None
    """When it was last changed."""
