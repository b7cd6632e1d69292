# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records in the context store of `releases`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ReleasesStoreColumn: TypeAlias = Literal[
    "id",
    "version",
    "shortVersion",
    "status",
    "ref",
    "dateCreated",
    "dateReleased",
    "newGroups",
    "commitCount",
    "deployCount",
    "projects",
    "authors",
]


class ReleasesStoreRecord(Record):
    """A record of releases in the context store."""

    id: int | None = None
    """Id of the release."""
    version: str | None = None
    """Version."""
    short_version: str | None = Field(default=None, alias="shortVersion")
    """Version without the package."""
    status: str | None = None
    """`open` or `archived`."""
    ref: str | None = None
    """Commit or other reference."""
    date_created: str | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    date_released: str | None = Field(default=None, alias="dateReleased")
    """When it was released."""
    new_groups: int | None = Field(default=None, alias="newGroups")
    """How many issues appeared first in it."""
    commit_count: int | None = Field(default=None, alias="commitCount")
    """How many commits it has."""
    deploy_count: int | None = Field(default=None, alias="deployCount")
    """How many deploys it has."""
    projects: list[Any] | None = None
    """Projects that it is of."""
    authors: list[Any] | None = None
    """Authors of its commits."""
