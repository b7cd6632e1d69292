# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `releases`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ReleasesStoreColumn: TypeAlias = Literal[
    "tag_name", "name", "description", "released_at", "created_at", "upcoming_release", "author"
]


class ReleasesStoreRecordAuthor(Record):
    """Author."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name of the account."""


class ReleasesStoreRecord(Record):
    """A record of releases in the context store."""

    tag_name: str | None = None
    """Name of the tag."""
    name: str | None = None
    """Title of the release."""
    description: str | None = None
    """Description."""
    released_at: str | None = None
    """When it was or will be released."""
    created_at: str | None = None
    """When it was created."""
    upcoming_release: bool | None = None
    """Whether it will be released in the future."""
    author: ReleasesStoreRecordAuthor | None = None
    """Author."""
