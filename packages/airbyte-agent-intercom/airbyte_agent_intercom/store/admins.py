# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `admins`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdminsStoreColumn: TypeAlias = Literal[
    "id", "name", "email", "job_title", "away_mode_enabled", "has_inbox_seat", "team_ids"
]


class AdminsStoreRecord(Record):
    """A record of admins in the context store."""

    id: str | None = None
    """Id of the admin."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""
    job_title: str | None = None
    """Job title."""
    away_mode_enabled: bool | None = None
    """Whether they are away."""
    has_inbox_seat: bool | None = None
    """Whether they have a paid seat in the inbox."""
    team_ids: list[Any] | None = None
    """Ids of their teams."""
