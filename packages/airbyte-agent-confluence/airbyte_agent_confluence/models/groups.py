# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records of `groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class GroupLinks(Record):
    """Where it is."""

    self: str | None = None
    """URL of the group."""


class Group(Record):
    """A group of users."""

    id: str | None = None
    """Id."""
    name: str
    """Name."""
    type: str | None = None
    """Always `group`."""
    links: GroupLinks | None = Field(default=None, alias="_links")
    """Where it is."""
