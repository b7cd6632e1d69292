# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records in the context store of `pages`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PagesStoreColumn: TypeAlias = Literal[
    "id",
    "properties",
    "parent",
    "url",
    "public_url",
    "created_time",
    "last_edited_time",
    "created_by",
    "last_edited_by",
    "in_trash",
    "archived",
]


class PagesStoreRecordParent(Record):
    """Where it is."""

    page_id: str | None = None
    """Id of the page it is in."""
    data_source_id: str | None = None
    """Id of the data source it is a row of."""
    database_id: str | None = None
    """Id of the database it is in, beside data_source_id too."""
    block_id: str | None = None
    """Id of the block it is in."""
    workspace: bool | None = None
    """True where it is at the top of the workspace."""


class PagesStoreRecordCreatedBy(Record):
    """Who created it."""

    id: str | None = None
    """Id of the user."""


class PagesStoreRecordLastEditedBy(Record):
    """Who changed it last."""

    id: str | None = None
    """Id of the user."""


class PagesStoreRecord(Record):
    """A record of pages in the context store."""

    id: str | None = None
    """Id of the page."""
    properties: dict[str, Any] | None = None
    """Values by property name, the title among them."""
    parent: PagesStoreRecordParent | None = None
    """Where it is."""
    url: str | None = None
    """Address of the page in Notion."""
    public_url: str | None = None
    """Public URL, if it is published."""
    created_time: str | None = None
    """When it was created."""
    last_edited_time: str | None = None
    """When it was last updated."""
    created_by: PagesStoreRecordCreatedBy | None = None
    """Who created it."""
    last_edited_by: PagesStoreRecordLastEditedBy | None = None
    """Who changed it last."""
    in_trash: bool | None = None
    """Whether it is in the trash."""
    archived: bool | None = None
    """The same under its former name."""
