# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

LabelsStoreColumn: TypeAlias = Literal["id", "repository", "name", "description", "color", "default"]


class LabelsStoreRecord(Record):
    """A record of labels in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    color: str | None = None
    """Color as six hexadecimal digits."""
    default: bool | None = None
    """Whether GitHub created it with the repository."""
