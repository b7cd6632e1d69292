# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AnnotationsParam",
    "AnnotationsParamColor",
    "BlockInput",
    "BlockInputType",
    "CodeBlockInput",
    "ColumnInput",
    "ContainerInput",
    "CoverInput",
    "CustomEmojiParam",
    "DateValueParam",
    "EquationParam",
    "ExternalFileParam",
    "FileBlockInput",
    "FileUploadReferenceParam",
    "HeadingBlockInput",
    "HeadingBlockInputColor",
    "IconInput",
    "IconTextBlockInput",
    "IconTextBlockInputColor",
    "LinkBlockInput",
    "LinkToPageParam",
    "MediaBlockInput",
    "MentionInput",
    "NotionIconParam",
    "NotionIconParamColor",
    "RecordReferenceParam",
    "RichTextInput",
    "SyncedBlockInput",
    "SyncedFromParam",
    "TableBlockInput",
    "TableOfContentsParam",
    "TableOfContentsParamColor",
    "TableRowBlockInput",
    "TableRowInput",
    "TemplateBlockInput",
    "TemplateMentionParam",
    "TextBlockInput",
    "TextBlockInputColor",
    "TextContentParam",
    "TextLinkParam",
    "ToDoBlockInput",
    "ToDoBlockInputColor",
]

AnnotationsParamColor: TypeAlias = Literal[
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
BlockInputType: TypeAlias = Literal[
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
    "embed",
    "bookmark",
    "image",
    "video",
    "pdf",
    "file",
    "audio",
]
IconTextBlockInputColor: TypeAlias = Literal[
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
NotionIconParamColor: TypeAlias = Literal[
    "gray", "lightgray", "brown", "yellow", "orange", "green", "blue", "purple", "pink", "red"
]
HeadingBlockInputColor: TypeAlias = Literal[
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
TextBlockInputColor: TypeAlias = Literal[
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
ToDoBlockInputColor: TypeAlias = Literal[
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
TableOfContentsParamColor: TypeAlias = Literal[
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


class TextLinkParam(TypedDict, total=False):
    """A link of a text."""

    url: Required[str]
    """Target URL."""


class TextContentParam(TypedDict, total=False):
    """Plain text, maybe with a link."""

    content: Required[str]
    """The text itself, up to 2,000 characters."""
    link: TextLinkParam | None
    """Target URL; null for no link."""


class RecordReferenceParam(TypedDict, total=False):
    """A record by its id."""

    id: Required[str]
    """Id of the record."""


class DateValueParam(TypedDict, total=False):
    """A day or a time, or a span of them."""

    start: Required[str]
    """Day or time it begins, in ISO 8601."""
    end: str | None
    """Day or time it ends; null if it is no span."""
    time_zone: str | None
    """Time zone of both, such as Europe/Berlin; null where they carry an offset."""


class TemplateMentionParam(TypedDict, total=False):
    """A place that is filled when a template is used."""

    type: Literal["template_mention_date", "template_mention_user"] | str | None
    """Which of the two it holds."""
    template_mention_date: Literal["today", "now"] | str | None
    """Day or time of the use."""
    template_mention_user: Literal["me"] | str | None
    """Whoever uses it."""


class CustomEmojiParam(TypedDict, total=False):
    """An emoji of the workspace."""

    id: Required[str]
    """Id of the emoji."""
    name: str | None
    """Name of the emoji."""
    url: str | None
    """URL of its picture."""


class MentionInput(TypedDict, total=False):
    """What a piece of text mentions."""

    type: Literal["user", "date", "page", "database", "template_mention", "custom_emoji"] | str | None
    """Which of them it holds; inferred from it by default."""
    user: RecordReferenceParam | None
    """User to mention."""
    date: DateValueParam | None
    """Day or time to mention."""
    page: RecordReferenceParam | None
    """Page to mention."""
    database: RecordReferenceParam | None
    """Database to mention."""
    template_mention: TemplateMentionParam | None
    """Place that is filled when a template is used."""
    custom_emoji: CustomEmojiParam | None
    """Emoji of the workspace."""


class EquationParam(TypedDict, total=False):
    """A formula."""

    expression: Required[str]
    """The formula in KaTeX."""


class AnnotationsParam(TypedDict, total=False):
    """Formatting of a piece of text."""

    bold: bool | None
    """Whether it is bold."""
    italic: bool | None
    """Whether it is italic."""
    strikethrough: bool | None
    """Whether it is struck through."""
    underline: bool | None
    """Whether it is underlined."""
    code: bool | None
    """Whether it is set as code."""
    color: AnnotationsParamColor | str | None
    """Color of the text, or of what is behind it."""


class RichTextInput(TypedDict, total=False):
    """A piece of text in one style."""

    type: Literal["text", "mention", "equation"] | str | None
    """Which of the three it holds; inferred from it by default."""
    text: TextContentParam | None
    """Text."""
    mention: MentionInput | None
    """What to mention, instead of text."""
    equation: EquationParam | None
    """Formula, instead of text."""
    annotations: AnnotationsParam | None
    """Formatting."""


class ExternalFileParam(TypedDict, total=False):
    """An external file."""

    url: Required[str]
    """URL of the file."""


class FileUploadReferenceParam(TypedDict, total=False):
    """A file that was uploaded."""

    id: Required[str]
    """Id of the file upload, which must be complete."""


class NotionIconParam(TypedDict, total=False):
    """An icon of Notion's own set."""

    name: Required[str]
    """Name of the icon, such as pizza or home."""
    color: NotionIconParamColor | str | None
    """Color of the icon; gray by default."""


class IconInput(TypedDict, total=False):
    """A small picture: an emoji, a file, or an icon."""

    type: Literal["emoji", "external", "file_upload", "custom_emoji", "icon"] | str | None
    """Which of them it holds; inferred from it by default."""
    emoji: str | None
    """An emoji as a character."""
    external: ExternalFileParam | None
    """External image."""
    file_upload: FileUploadReferenceParam | None
    """Picture that was uploaded."""
    custom_emoji: CustomEmojiParam | None
    """Emoji of the workspace."""
    icon: NotionIconParam | None
    """Icon of Notion's own set."""


class IconTextBlockInput(TypedDict, total=False):
    """Contents of a block of text with an icon."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    color: IconTextBlockInputColor | str | None
    """Color of the text, or of what is behind it."""
    icon: IconInput | None
    """Icon before the text."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class HeadingBlockInput(TypedDict, total=False):
    """Contents of a heading."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    color: HeadingBlockInputColor | str | None
    """Color of the text, or of what is behind it."""
    is_toggleable: bool | None
    """Whether it opens and closes, which children need."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class TextBlockInput(TypedDict, total=False):
    """Contents of a block of text."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    color: TextBlockInputColor | str | None
    """Color of the text, or of what is behind it."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class ToDoBlockInput(TypedDict, total=False):
    """Contents of an item to tick."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    color: ToDoBlockInputColor | str | None
    """Color of the text, or of what is behind it."""
    checked: bool | None
    """Whether it is ticked."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class TemplateBlockInput(TypedDict, total=False):
    """Contents of a button that adds blocks."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class SyncedFromParam(TypedDict, total=False):
    """A block that others repeat."""

    type: Literal["block_id"] | str | None
    """Always block_id."""
    block_id: Required[str]
    """Id of the block."""


class SyncedBlockInput(TypedDict, total=False):
    """Contents to repeat elsewhere, or where they come from."""

    synced_from: SyncedFromParam | None
    """Block to repeat; null makes it the first one."""
    children: "Sequence[BlockInput | Mapping[str, Any]] | None"
    """Blocks within it, two levels in one call. At most 100 items."""


class CodeBlockInput(TypedDict, total=False):
    """Contents of a piece of code."""

    rich_text: Required[Sequence[RichTextInput]]
    """Text, in pieces of one style each. At most 100 items."""
    language: Required[str]
    """Language such as python or plain text."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class TableOfContentsParam(TypedDict, total=False):
    """How a table of contents looks."""

    color: TableOfContentsParamColor | str | None
    """Color of the text, or of what is behind it."""


class ContainerInput(TypedDict, total=False):
    """Blocks side by side."""

    children: Required["Sequence[BlockInput | Mapping[str, Any]]"]
    """Blocks within it, two levels in one call. At most 100 items."""


class ColumnInput(TypedDict, total=False):
    """Contents of a column."""

    children: Required["Sequence[BlockInput | Mapping[str, Any]]"]
    """Blocks within it, two levels in one call. At most 100 items."""
    width_ratio: float | None
    """Share of the width, from 0 to 1; equal shares by default. 0 to 1."""


class LinkToPageParam(TypedDict, total=False):
    """What a block leads to."""

    type: Literal["page_id", "database_id", "comment_id"] | str | None
    """Which of them it holds."""
    page_id: str | None
    """Id of the page."""
    database_id: str | None
    """Id of the database."""
    comment_id: str | None
    """Id of the comment."""


class TableRowInput(TypedDict, total=False):
    """Contents of a row."""

    cells: Required[Sequence[Sequence[RichTextInput]]]
    """Text of each cell, in pieces of one style each."""


class TableRowBlockInput(TypedDict, total=False):
    """A row as a block."""

    object: Literal["block"] | str | None
    """Always block."""
    type: Literal["table_row"] | str | None
    """Always table_row."""
    table_row: Required[TableRowInput]
    """Contents of the row."""


class TableBlockInput(TypedDict, total=False):
    """A table with its rows."""

    table_width: Required[int]
    """Number of columns; cannot be changed later. At least 1."""
    has_column_header: bool | None
    """Whether the first row is a heading."""
    has_row_header: bool | None
    """Whether the first column is a heading."""
    children: Required[Sequence[TableRowBlockInput]]
    """Rows, at least one. At most 100 items."""


class LinkBlockInput(TypedDict, total=False):
    """A link with a text."""

    url: Required[str]
    """Target URL."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class MediaBlockInput(TypedDict, total=False):
    """A picture, video, PDF or sound."""

    type: Literal["external", "file_upload"] | str | None
    """Which of them it holds; inferred from it by default."""
    external: ExternalFileParam | None
    """External file."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class FileBlockInput(TypedDict, total=False):
    """A file within a page."""

    type: Literal["external", "file_upload"] | str | None
    """Which of them it holds; inferred from it by default."""
    external: ExternalFileParam | None
    """External file."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""
    name: str | None
    """Name of the file."""


class BlockInput(TypedDict, total=False):
    """A block to add, with its contents under the name of its kind, which may be one that is not listed here."""

    object: Literal["block"] | str | None
    """Always block."""
    type: BlockInputType | str | None
    """Kind of block; inferred from its contents by default."""
    paragraph: IconTextBlockInput | None
    """Contents of a paragraph."""
    heading_1: HeadingBlockInput | None
    """Contents of a large heading."""
    heading_2: HeadingBlockInput | None
    """Contents of a medium heading."""
    heading_3: HeadingBlockInput | None
    """Contents of a small heading."""
    heading_4: HeadingBlockInput | None
    """Contents of the smallest heading."""
    bulleted_list_item: TextBlockInput | None
    """Contents of an item with a bullet."""
    numbered_list_item: TextBlockInput | None
    """Contents of an item with a number."""
    quote: TextBlockInput | None
    """Contents of a quotation."""
    to_do: ToDoBlockInput | None
    """Contents of an item to tick."""
    toggle: TextBlockInput | None
    """Contents of a toggle."""
    template: TemplateBlockInput | None
    """Contents of a button that adds blocks."""
    callout: IconTextBlockInput | None
    """Contents of a box with an icon."""
    synced_block: SyncedBlockInput | None
    """Contents to repeat elsewhere, or where they come from."""
    equation: EquationParam | None
    """Formula on lines of its own."""
    code: CodeBlockInput | None
    """Contents of a piece of code."""
    divider: Mapping[str, Any] | None
    """Empty; a line."""
    breadcrumb: Mapping[str, Any] | None
    """Empty; the way to the page."""
    table_of_contents: TableOfContentsParam | None
    """How a table of contents looks."""
    tab: ContainerInput | None
    """Tabs, each a paragraph with blocks within it."""
    column_list: ContainerInput | None
    """Columns, at least two."""
    column: ColumnInput | None
    """Contents of a column."""
    link_to_page: LinkToPageParam | None
    """What it leads to."""
    table: TableBlockInput | None
    """A table with its rows."""
    table_row: TableRowInput | None
    """Contents of a row."""
    embed: LinkBlockInput | None
    """Page of another site to show."""
    bookmark: LinkBlockInput | None
    """Link to show as a card."""
    image: MediaBlockInput | None
    """Picture."""
    video: MediaBlockInput | None
    """Video."""
    pdf: MediaBlockInput | None
    """PDF."""
    file: FileBlockInput | None
    """File of another kind."""
    audio: MediaBlockInput | None
    """Sound."""


class CoverInput(TypedDict, total=False):
    """A wide picture at the top."""

    type: Literal["external", "file_upload"] | str | None
    """Which of them it holds; inferred from it by default."""
    external: ExternalFileParam | None
    """External image."""
    file_upload: FileUploadReferenceParam | None
    """Picture that was uploaded."""
