# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records in the context store of `blocks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BlocksStoreColumn: TypeAlias = Literal[
    "id",
    "type",
    "parent",
    "has_children",
    "created_time",
    "last_edited_time",
    "created_by",
    "last_edited_by",
    "in_trash",
    "paragraph",
    "heading_1",
    "to_do",
    "callout",
]


class BlocksStoreRecordParent(Record):
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


class BlocksStoreRecordCreatedBy(Record):
    """Who created it."""

    id: str | None = None
    """Id of the user."""


class BlocksStoreRecordLastEditedBy(Record):
    """Who changed it last."""

    id: str | None = None
    """Id of the user."""


class BlocksStoreRecordParagraphRichText(Record):
    """Text, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class BlocksStoreRecordParagraph(Record):
    """Contents of a paragraph."""

    rich_text: list[BlocksStoreRecordParagraphRichText] | None = None
    """Text, in pieces of one style each."""


class BlocksStoreRecordHeading1RichText(Record):
    """Text, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class BlocksStoreRecordHeading1(Record):
    """Contents of a large heading."""

    rich_text: list[BlocksStoreRecordHeading1RichText] | None = None
    """Text, in pieces of one style each."""


class BlocksStoreRecordToDoRichText(Record):
    """Text, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class BlocksStoreRecordToDo(Record):
    """Contents of an item to tick."""

    rich_text: list[BlocksStoreRecordToDoRichText] | None = None
    """Text, in pieces of one style each."""


class BlocksStoreRecordCalloutRichText(Record):
    """Text, in pieces of one style each."""

    plain_text: str | None = None
    """The piece without any style."""


class BlocksStoreRecordCallout(Record):
    """Contents of a box with an icon."""

    rich_text: list[BlocksStoreRecordCalloutRichText] | None = None
    """Text, in pieces of one style each."""


class BlocksStoreRecord(Record):
    """A record of blocks in the context store."""

    id: str | None = None
    """Id of the block."""
    type: str | None = None
    """Kind of block."""
    parent: BlocksStoreRecordParent | None = None
    """Where it is."""
    has_children: bool | None = None
    """Whether blocks are within it."""
    created_time: str | None = None
    """When it was created."""
    last_edited_time: str | None = None
    """When it was last updated."""
    created_by: BlocksStoreRecordCreatedBy | None = None
    """Who created it."""
    last_edited_by: BlocksStoreRecordLastEditedBy | None = None
    """Who changed it last."""
    in_trash: bool | None = None
    """Whether it is in the trash."""
    paragraph: BlocksStoreRecordParagraph | None = None
    """Contents of a paragraph."""
    heading_1: BlocksStoreRecordHeading1 | None = None
    """Contents of a large heading."""
    to_do: BlocksStoreRecordToDo | None = None
    """Contents of an item to tick."""
    callout: BlocksStoreRecordCallout | None = None
    """Contents of a box with an icon."""
