# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal[
    "gid", "name", "description", "visibility", "organization", "permalink_url"
]


class TeamsStoreRecordOrganization(Record):
    """Organization it belongs to."""

    gid: str | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the organization."""


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    gid: str | None = None
    """Id of the team."""
    name: str | None = None
    """Name of the team."""
    description: str | None = None
    """Purpose of the team."""
    visibility: str | None = None
    """Who sees it: secret, request_to_join or public."""
    organization: TeamsStoreRecordOrganization | None = None
    """Organization it belongs to."""
    permalink_url: str | None = None
    """Page of the team in Asana."""
