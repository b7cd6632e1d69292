# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "started",
    "duration",
    "primaryUserId",
    "direction",
    "scope",
    "system",
    "language",
    "workspaceId",
    "isPrivate",
    "url",
]


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    id: str | None = None
    """Id of the call."""
    title: str | None = None
    """Title."""
    started: str | None = None
    """When it was recorded."""
    duration: int | None = None
    """Length in seconds."""
    primary_user_id: str | None = Field(default=None, alias="primaryUserId")
    """Id of the user who hosted it."""
    direction: str | None = None
    """Inbound, Outbound or Conference."""
    scope: str | None = None
    """Internal or External."""
    system: str | None = None
    """Conferencing system."""
    language: str | None = None
    """Three-letter ISO code of the language."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether it is private."""
    url: str | None = None
    """Its page in Gong."""
