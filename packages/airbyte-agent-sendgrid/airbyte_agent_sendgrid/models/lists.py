# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `lists`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Metadata


class List(Record):
    """A list of contacts."""

    id: str | None = None
    """Id of the list."""
    name: str | None = None
    """Name of the list."""
    contact_count: int | None = None
    """Number of contacts on the list."""
    metadata: Metadata | None = Field(default=None, alias="_metadata")
