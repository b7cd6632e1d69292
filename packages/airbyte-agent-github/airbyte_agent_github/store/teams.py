# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal[
    "id", "name", "slug", "description", "privacy", "permission", "organization", "html_url"
]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: int | None = None
    """Id in the REST API."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Name in URLs."""
    description: str | None = None
    """Description."""
    privacy: str | None = None
    """Who can see it."""
    permission: str | None = None
    """Default permission."""
    organization: str | None = None
    """Its organization."""
    html_url: str | None = None
    """Page on github.com."""
