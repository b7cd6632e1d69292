# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `collections`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Collection(Record):
    """A collection of data that messages refer to."""

    id: int
    """Id of the collection."""
    name: str
    """Name, by which messages refer to it."""
    schema_: list[str] | None = Field(default=None, alias="schema")
    """Top-level keys of its rows."""
    rows: int | None = None
    """Number of rows."""
    bytes_: int | None = Field(default=None, alias="bytes")
    """Size in bytes."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
