# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `agents`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AgentsStoreColumn: TypeAlias = Literal[
    "id",
    "email",
    "first_name",
    "last_name",
    "display_name",
    "enabled",
    "role_id",
    "departments",
    "enabled_departments",
    "skills",
    "create_date",
    "last_login",
    "login_count",
]


class AgentsStoreRecord(Record):
    """A record of agents in the context store."""

    id: int | None = None
    """Id of the agent."""
    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    display_name: str | None = None
    """Name that visitors see."""
    enabled: bool | None = None
    """Whether the agent can sign in: a boolean, or 1 or 0."""
    role_id: int | None = None
    """Id of the agent's role."""
    departments: list[Any] | None = None
    """Ids of the agent's departments."""
    enabled_departments: list[Any] | None = None
    """Ids of those departments that are in use."""
    skills: list[Any] | None = None
    """Ids of the agent's skills."""
    create_date: str | None = None
    """When the agent was added."""
    last_login: str | None = None
    """When the agent last signed in."""
    login_count: int | None = None
    """How often the agent signed in."""
