# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `sections`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SectionsStoreColumn: TypeAlias = Literal["gid", "name", "created_at", "project", "resource_type"]


class SectionsStoreRecordProject(Record):
    """Project it belongs to."""

    gid: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""


class SectionsStoreRecord(Record):
    """A record of sections in the context store."""

    gid: str | None = None
    """Id of the section."""
    name: str | None = None
    """Heading of the section."""
    created_at: str | None = None
    """When it was created, date-time in UTC."""
    project: SectionsStoreRecordProject | None = None
    """Project it belongs to."""
    resource_type: str | None = None
    """Always section."""
