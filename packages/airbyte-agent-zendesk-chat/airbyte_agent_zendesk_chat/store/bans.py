# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `bans`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BansStoreColumn: TypeAlias = Literal[
    "id", "type", "reason", "ip_address", "visitor_id", "visitor_name", "created_at"
]


class BansStoreRecord(Record):
    """A record of bans in the context store."""

    id: int | None = None
    """Id of the ban."""
    type: str | None = None
    """What is banned, such as visitor or ip_address."""
    reason: str | None = None
    """Why."""
    ip_address: str | None = None
    """The banned address."""
    visitor_id: str | None = None
    """Id of the banned visitor."""
    visitor_name: str | None = None
    """Name that the visitor had."""
    created_at: str | None = None
    """When it was banned; null for older bans."""
