# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `organizations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrganizationsStoreColumn: TypeAlias = Literal[
    "id", "login", "name", "description", "location", "public_repos", "created_at", "updated_at", "html_url"
]


class OrganizationsStoreRecord(Record):
    """A record of organizations in the context store."""

    id: int | None = None
    """Id in the REST API."""
    login: str | None = None
    """Name of the account in URLs."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    location: str | None = None
    """Location in the profile."""
    public_repos: int | None = None
    """Public repositories."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    html_url: str | None = None
    """Page on github.com."""
