# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records in the context store of `cohorts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CohortsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "size", "archived", "published", "lastMod"
]


class CohortsStoreRecord(Record):
    """A record of cohorts in the context store."""

    id: str | None = None
    """Id of the cohort."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    size: int | None = None
    """Number of users."""
    archived: bool | None = None
    """Whether it is archived."""
    published: bool | None = None
    """Whether others can find it."""
    last_mod: int | None = Field(default=None, alias="lastMod")
    """When it was last changed, in seconds since 1970."""
