# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `sources`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class SourceType(Record):
    """A kind of source."""

    id: str
    """Id of the kind."""
    title: str
    """Name of the kind."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""


class Source(Record):
    """Where candidates come from."""

    id: str
    """Id of the source."""
    title: str
    """Name of the source."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    source_type: SourceType | None = Field(default=None, alias="sourceType")
    """Kind of source."""
