# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `agents`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .contacts import Contact


class Agent(Record):
    """An agent."""

    id: int
    """Id of the agent."""
    contact: Contact | None = None
    """Name, addresses and language."""
    type: str | None = None
    """Kind of agent, as in `support_agent`."""
    ticket_scope: Literal[1, 2, 3] | int | None = None
    """Tickets that the agent sees: 1 all, 2 those of the groups, 3 the agent's own."""
    occasional: bool | None = None
    """Whether the agent has day passes in place of a seat."""
    available: bool | None = None
    """Whether the agent takes tickets."""
    available_since: dt.datetime | None = None
    """Since when the agent takes tickets, or does not."""
    last_active_at: dt.datetime | None = None
    """When the agent was last there."""
    signature: str | None = None
    """Signature as HTML."""
    group_ids: list[int] | None = None
    """Ids of the agent's groups."""
    role_ids: list[int] | None = None
    """Ids of the agent's roles."""
    skill_ids: list[int] | None = None
    """Ids of the agent's skills."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
