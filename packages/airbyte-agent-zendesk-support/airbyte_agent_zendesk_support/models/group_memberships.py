# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `group_memberships`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class GroupMembership(Record):
    """An agent's membership of a group."""

    id: int
    """Id of the membership."""
    url: str | None = None
    """Its URL in the API."""
    user_id: int
    """Id of the agent."""
    group_id: int
    """Id of the group."""
    default: bool | None = None
    """Whether tickets assigned to the agent go to this group."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
