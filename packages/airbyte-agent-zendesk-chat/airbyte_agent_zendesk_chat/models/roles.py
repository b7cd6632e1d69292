# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `roles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Permissions(Record):
    """What agents of a role may do."""

    visitors_seen: str | None = None
    """Which visitors they see: account, department or own."""
    proactive_chatting: str | None = None
    """How they may take part in chats: listen-join, listen or own."""
    edit_visitor_information: bool | None = None
    """Whether they may change a visitor's data."""
    edit_visitor_notes: bool | None = None
    """Whether they may change notes on a visitor."""


class Role(Record):
    """What agents may do."""

    id: int
    """Id of the role."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    enabled: bool | None = None
    """Whether it is in use."""
    members_count: int | None = None
    """Number of agents who have it."""
    permissions: Permissions | None = None
    """What those agents may do."""
