# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records in the context store of `data_sources`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DataSourcesStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "description",
    "properties",
    "parent",
    "url",
    "created_time",
    "last_edited_time",
    "created_by",
    "last_edited_by",
    "in_trash",
]


class DataSourcesStoreRecordTitle(Record):
    """Title, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class DataSourcesStoreRecordDescription(Record):
    """Description, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class DataSourcesStoreRecordParent(Record):
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


class DataSourcesStoreRecordCreatedBy(Record):
    """Who created it."""

    id: str | None = None
    """Id of the user."""


class DataSourcesStoreRecordLastEditedBy(Record):
    """Who changed it last."""

    id: str | None = None
    """Id of the user."""


class DataSourcesStoreRecord(Record):
    """A record of data_sources in the context store."""

    id: str | None = None
    """Id of the data source."""
    title: list[DataSourcesStoreRecordTitle] | None = None
    """Title, in pieces of one style each."""
    description: list[DataSourcesStoreRecordDescription] | None = None
    """Description, in pieces of one style each."""
    properties: dict[str, Any] | None = None
    """Properties that its rows have, by name."""
    parent: DataSourcesStoreRecordParent | None = None
    """Where it is."""
    url: str | None = None
    """Address of the data source in Notion."""
    created_time: str | None = None
    """When it was created."""
    last_edited_time: str | None = None
    """When it was last updated."""
    created_by: DataSourcesStoreRecordCreatedBy | None = None
    """Who created it."""
    last_edited_by: DataSourcesStoreRecordLastEditedBy | None = None
    """Who changed it last."""
    in_trash: bool | None = None
    """Whether it is in the trash."""
