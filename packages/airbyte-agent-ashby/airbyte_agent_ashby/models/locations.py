# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `locations`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address


class Location(Record):
    """A place of work."""

    id: str
    """Id of the location."""
    name: str
    """Name of the location."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    address: Address | None = None
    """Address."""
    is_remote: bool = Field(alias="isRemote")
    """Whether people work remotely."""
