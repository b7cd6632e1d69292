# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `item`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ItemStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "type", "status", "item_family_id", "updated_at"
]


class ItemStoreRecord(Record):
    """A record of item in the context store."""

    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the item."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """`plan`, `addon` or `charge`."""
    status: str | None = None
    """`active`, `archived` or `deleted`."""
    item_family_id: str | None = None
    """Id of the item family."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
