# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `agents`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class AgentRoles(Record):
    """Special rights of an agent."""

    owner: bool | None = None
    """Whether the agent owns the account."""
    administrator: bool | None = None
    """Whether the agent is an administrator."""


class Agent(Record):
    """A person who chats with visitors."""

    id: int
    """Id of the agent."""
    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    display_name: str | None = None
    """Name that visitors see."""
    enabled: bool | int | None = None
    """Whether the agent can sign in: a boolean, or 1 or 0."""
    role_id: int | None = None
    """Id of the agent's role."""
    roles: AgentRoles | None = None
    """Special rights; older than roles with ids."""
    departments: list[int] | None = None
    """Ids of the agent's departments."""
    enabled_departments: list[int] | None = None
    """Ids of those departments that are in use."""
    skills: list[int] | None = None
    """Ids of the agent's skills."""
    scope: str | None = None
    """Scope of the agent's rights."""
    create_date: dt.datetime | None = None
    """When the agent was added."""
    last_login: dt.datetime | None = None
    """When the agent last signed in."""
    login_count: int | None = None
    """How often the agent signed in."""
