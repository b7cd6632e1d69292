# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `lists`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListsStoreColumn: TypeAlias = Literal["id", "attributes"]


class ListsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name of the list."""
    opt_in_process: str | None = None
    """double_opt_in or single_opt_in."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""


class ListsStoreRecord(Record):
    """A record of lists in the context store."""

    id: str | None = None
    """Id of the list."""
    attributes: ListsStoreRecordAttributes | None = None
    """Its values."""
