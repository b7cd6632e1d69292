# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `groups`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Group(Record):
    """A group of agents."""

    id: int
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    description: str | None = None
    """What the group is for."""
    group_type: str | None = None
    """Kind of group, as in `support_agent_group`."""
    agent_ids: list[int] | None = None
    """Ids of its agents."""
    escalate_to: int | None = None
    """Id of the agent who is told of tickets that nobody takes."""
    unassigned_for: str | None = None
    """How long a ticket may wait before that, as in `30m`."""
    business_hour_id: int | None = None
    """Id of its business hours."""
    auto_ticket_assign: Any | None = None
    """Whether, or by which rule, tickets are assigned to its agents."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
