# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `items`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ItemsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "state",
    "url",
    "email",
    "created_at",
    "updated_at",
    "board",
    "group",
    "parent_item",
    "creator",
]


class ItemsStoreRecordBoard(Record):
    """Board that it is on."""

    id: str | None = None
    """Id of the board."""
    name: str | None = None
    """Name of the board."""


class ItemsStoreRecordGroup(Record):
    """Group that it is in."""

    id: str | None = None
    """Id of the group, unique on its board."""
    title: str | None = None
    """Title of the group."""


class ItemsStoreRecordParentItem(Record):
    """Item that this is a subitem of."""

    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the item."""


class ItemsStoreRecordCreator(Record):
    """User who created it; null if the user is gone."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""


class ItemsStoreRecord(Record):
    """A record of items in the context store."""

    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the item."""
    state: str | None = None
    """State of the item."""
    url: str | None = None
    """URL of the item."""
    email: str | None = None
    """Address whose mails become updates of the item."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    board: ItemsStoreRecordBoard | None = None
    """Board that it is on."""
    group: ItemsStoreRecordGroup | None = None
    """Group that it is in."""
    parent_item: ItemsStoreRecordParentItem | None = None
    """Item that this is a subitem of."""
    creator: ItemsStoreRecordCreator | None = None
    """User who created it; null if the user is gone."""
