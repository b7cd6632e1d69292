# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records of `blocks`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Equation, ExternalFile, HostedFile, Icon, LinkPreview, Parent, RichText, UserReference


class IconTextBlock(Record):
    """Contents of a block of text with an icon."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""
    icon: Icon | None = None
    """Icon before the text."""


class HeadingBlock(Record):
    """Contents of a heading."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""
    is_toggleable: bool | None = None
    """Whether it opens and closes."""


class TextBlock(Record):
    """Contents of a block of text."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""


class NumberedBlock(Record):
    """Contents of an item with a number."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""
    list_start_index: int | None = None
    """Number the list begins with."""
    list_format: Literal["numbers", "letters", "roman"] | str | None = None
    """How it is counted."""


class ToDoBlock(Record):
    """Contents of an item to tick."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""
    checked: bool | None = None
    """Whether it is ticked."""


class SyncedFrom(Record):
    """A block that others repeat."""

    type: Literal["block_id"] | str | None = None
    """Always block_id."""
    block_id: str
    """Id of the block."""


class SyncedBlock(Record):
    """Where the contents of a synced block come from."""

    synced_from: SyncedFrom | None = None
    """The first such block; null if it is that one."""


class ChildBlock(Record):
    """A page or database within a page; its id is the block's."""

    title: str | None = None
    """Title of it."""


class CodeBlock(Record):
    """Contents of a piece of code."""

    rich_text: list[RichText] | None = None
    """Text, in pieces of one style each."""
    caption: list[RichText] | None = None
    """Text below it, in pieces of one style each."""
    language: str | None = None
    """Language such as python or plain text."""


class TableOfContents(Record):
    """How a table of contents looks."""

    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""


class Column(Record):
    """How a column looks."""

    width_ratio: float | None = None
    """Share of the width, from 0 to 1; equal shares by default."""


class LinkToPage(Record):
    """What a block leads to."""

    type: Literal["page_id", "database_id", "comment_id"] | str | None = None
    """Which of them it holds."""
    page_id: str | None = None
    """Id of the page."""
    database_id: str | None = None
    """Id of the database."""
    comment_id: str | None = None
    """Id of the comment."""


class TableBlock(Record):
    """How a table looks."""

    table_width: int | None = None
    """Number of columns."""
    has_column_header: bool | None = None
    """Whether the first row is a heading."""
    has_row_header: bool | None = None
    """Whether the first column is a heading."""


class TableRow(Record):
    """Contents of a row."""

    cells: list[list[RichText]] | None = None
    """Text of each cell, in pieces of one style each."""


class MeetingNotesChildren(Record):
    """Blocks that hold notes of a meeting."""

    summary_block_id: str | None = None
    """Id of the block with the summary."""
    notes_block_id: str | None = None
    """Id of the block with notes by hand."""
    transcript_block_id: str | None = None
    """Id of the block with what was said."""


class MeetingEvent(Record):
    """A meeting in the calendar."""

    start_time: str | None = None
    """When it begins."""
    end_time: str | None = None
    """When it ends."""
    attendees: list[str] | None = None
    """Ids of the users invited."""


class MeetingRecording(Record):
    """When a meeting was recorded."""

    start_time: str | None = None
    """When the recording began."""
    end_time: str | None = None
    """When the recording ended."""


class MeetingNotes(Record):
    """Notes of a meeting."""

    title: list[RichText] | None = None
    """Title of the meeting."""
    status: (
        Literal[
            "transcription_not_started",
            "transcription_paused",
            "transcription_in_progress",
            "summary_in_progress",
            "notes_ready",
        ]
        | str
        | None
    ) = None
    """Status of the notes."""
    children: MeetingNotesChildren | None = None
    """Blocks that hold the notes."""
    calendar_event: MeetingEvent | None = None
    """Event in the calendar."""
    recording: MeetingRecording | None = None
    """When it was recorded."""


class LinkBlock(Record):
    """A link with a text."""

    url: str | None = None
    """Target URL."""
    caption: list[RichText] | None = None
    """Text below it, in pieces of one style each."""


class FileBlock(Record):
    """A file within a page."""

    type: Literal["external", "file"] | str | None = None
    """Which of them it holds."""
    external: ExternalFile | None = None
    """External file."""
    file: HostedFile | None = None
    """File that Notion keeps."""
    caption: list[RichText] | None = None
    """Text below it, in pieces of one style each."""
    name: str | None = None
    """Name of the file; for files and not for pictures, videos, PDFs and sounds."""


class UnsupportedBlock(Record):
    """A block that the API does not support."""

    block_type: str | None = None
    """Kind it has in the app, such as form or button."""


class Block(Record):
    """A piece of a page: a paragraph, a heading, a list item, a table."""

    object: Literal["block"] | str
    """Always block."""
    id: str
    """Id of the block."""
    type: (
        Literal[
            "paragraph",
            "heading_1",
            "heading_2",
            "heading_3",
            "heading_4",
            "bulleted_list_item",
            "numbered_list_item",
            "quote",
            "to_do",
            "toggle",
            "template",
            "synced_block",
            "child_page",
            "child_database",
            "equation",
            "code",
            "callout",
            "divider",
            "breadcrumb",
            "table_of_contents",
            "tab",
            "column_list",
            "column",
            "link_to_page",
            "table",
            "table_row",
            "meeting_notes",
            "transcription",
            "embed",
            "bookmark",
            "image",
            "video",
            "pdf",
            "file",
            "audio",
            "link_preview",
            "unsupported",
        ]
        | str
        | None
    ) = None
    """Type of block; its contents are under its name."""
    parent: Parent | None = None
    """Page or block it is in."""
    has_children: bool | None = None
    """Whether blocks are within it, which a list of its own gives."""
    created_time: dt.datetime | None = None
    """When it was created."""
    last_edited_time: dt.datetime | None = None
    """When it was last updated, to the minute."""
    created_by: UserReference | None = None
    """Who created it."""
    last_edited_by: UserReference | None = None
    """Who changed it last."""
    in_trash: bool | None = None
    """Whether it is in the trash."""
    archived: bool | None = None
    """The same under its former name."""
    paragraph: IconTextBlock | None = None
    """Contents of a paragraph."""
    heading_1: HeadingBlock | None = None
    """Contents of a large heading."""
    heading_2: HeadingBlock | None = None
    """Contents of a medium heading."""
    heading_3: HeadingBlock | None = None
    """Contents of a small heading."""
    heading_4: HeadingBlock | None = None
    """Contents of the smallest heading."""
    bulleted_list_item: TextBlock | None = None
    """Contents of an item with a bullet."""
    numbered_list_item: NumberedBlock | None = None
    """Contents of an item with a number."""
    quote: TextBlock | None = None
    """Contents of a quotation."""
    to_do: ToDoBlock | None = None
    """Contents of an item to tick."""
    toggle: TextBlock | None = None
    """Contents of a toggle."""
    template: TextBlock | None = None
    """Contents of a button that adds blocks."""
    callout: IconTextBlock | None = None
    """Contents of a box with an icon."""
    synced_block: SyncedBlock | None = None
    """Where its contents come from."""
    child_page: ChildBlock | None = None
    """Page that stands there."""
    child_database: ChildBlock | None = None
    """Database that stands there."""
    equation: Equation | None = None
    """Formula on lines of its own."""
    code: CodeBlock | None = None
    """Contents of a piece of code."""
    divider: dict[str, Any] | None = None
    """Nothing; a line has no contents."""
    breadcrumb: dict[str, Any] | None = None
    """Nothing; the way to the page has no contents."""
    table_of_contents: TableOfContents | None = None
    """How a table of contents looks."""
    tab: dict[str, Any] | None = None
    """Nothing; tabs are its children."""
    column_list: dict[str, Any] | None = None
    """Nothing; columns are its children."""
    column: Column | None = None
    """How a column looks."""
    link_to_page: LinkToPage | None = None
    """What it leads to."""
    table: TableBlock | None = None
    """How a table looks; rows are its children."""
    table_row: TableRow | None = None
    """Contents of a row."""
    meeting_notes: MeetingNotes | None = None
    """Notes of a meeting."""
    transcription: MeetingNotes | None = None
    """The same under its former name."""
    embed: LinkBlock | None = None
    """Page of another site that is shown."""
    bookmark: LinkBlock | None = None
    """Link that is shown as a card."""
    image: FileBlock | None = None
    """Picture."""
    video: FileBlock | None = None
    """Video."""
    pdf: FileBlock | None = None
    """PDF."""
    file: FileBlock | None = None
    """File of another kind."""
    audio: FileBlock | None = None
    """Sound."""
    link_preview: LinkPreview | None = None
    """Link that is shown with a preview."""
    unsupported: UnsupportedBlock | None = None
    """A block type that the API does not support."""
