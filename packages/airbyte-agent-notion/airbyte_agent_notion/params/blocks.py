# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `blocks`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import (
    BlockInput,
    EquationParam,
    ExternalFileParam,
    FileUploadReferenceParam,
    IconInput,
    RichTextInput,
)

__all__ = [
    "BlockCreateParams",
    "BlockUpdateParams",
    "CodeBlockUpdateParam",
    "FileBlockUpdateParam",
    "HeadingBlockUpdateParam",
    "HeadingBlockUpdateParamColor",
    "IconTextBlockUpdateParam",
    "IconTextBlockUpdateParamColor",
    "LinkBlockUpdateParam",
    "MediaBlockUpdateParam",
    "TableBlockUpdateParam",
    "TextBlockUpdateParam",
    "TextBlockUpdateParamColor",
    "ToDoBlockUpdateParam",
    "ToDoBlockUpdateParamColor",
]

IconTextBlockUpdateParamColor: TypeAlias = Literal[
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
HeadingBlockUpdateParamColor: TypeAlias = Literal[
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
TextBlockUpdateParamColor: TypeAlias = Literal[
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
ToDoBlockUpdateParamColor: TypeAlias = Literal[
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


class BlockCreateParams(TypedDict, total=False):
    """Arguments of `blocks.create`, by name."""

    block_id: Required[str]
    children: Required[Sequence[BlockInput | Mapping[str, Any]]]
    notion_version: str | None
    after: str | None


class IconTextBlockUpdateParam(TypedDict, total=False):
    """New contents of a block of text with an icon."""

    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each. At most 100 items."""
    color: IconTextBlockUpdateParamColor | str | None
    """Color of the text, or of what is behind it."""
    icon: IconInput | None
    """Icon before the text."""


class HeadingBlockUpdateParam(TypedDict, total=False):
    """New contents of a heading."""

    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each. At most 100 items."""
    color: HeadingBlockUpdateParamColor | str | None
    """Color of the text, or of what is behind it."""
    is_toggleable: bool | None
    """Whether it opens and closes."""


class TextBlockUpdateParam(TypedDict, total=False):
    """New contents of a block of text."""

    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each. At most 100 items."""
    color: TextBlockUpdateParamColor | str | None
    """Color of the text, or of what is behind it."""


class ToDoBlockUpdateParam(TypedDict, total=False):
    """New contents of an item to tick."""

    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each. At most 100 items."""
    color: ToDoBlockUpdateParamColor | str | None
    """Color of the text, or of what is behind it."""
    checked: bool | None
    """Whether it is ticked."""


class CodeBlockUpdateParam(TypedDict, total=False):
    """New contents of a piece of code."""

    rich_text: Sequence[RichTextInput] | None
    """Text, in pieces of one style each. At most 100 items."""
    language: str | None
    """Language such as python or plain text."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class LinkBlockUpdateParam(TypedDict, total=False):
    """New link or text of it."""

    url: str | None
    """Target URL."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class MediaBlockUpdateParam(TypedDict, total=False):
    """New picture, video, PDF or sound, or text below it."""

    external: ExternalFileParam | None
    """External file."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class FileBlockUpdateParam(TypedDict, total=False):
    """New file, name or text below it."""

    external: ExternalFileParam | None
    """External file."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""
    name: str | None
    """Name of the file."""


class TableBlockUpdateParam(TypedDict, total=False):
    """How a table looks."""

    has_column_header: bool | None
    """Whether the first row is a heading."""
    has_row_header: bool | None
    """Whether the first column is a heading."""


class BlockUpdateParams(TypedDict, total=False):
    """Arguments of `blocks.update`, by name."""

    block_id: Required[str]
    notion_version: str | None
    paragraph: IconTextBlockUpdateParam | None
    heading_1: HeadingBlockUpdateParam | None
    heading_2: HeadingBlockUpdateParam | None
    heading_3: HeadingBlockUpdateParam | None
    bulleted_list_item: TextBlockUpdateParam | None
    numbered_list_item: TextBlockUpdateParam | None
    to_do: ToDoBlockUpdateParam | None
    toggle: TextBlockUpdateParam | None
    code: CodeBlockUpdateParam | None
    quote: TextBlockUpdateParam | None
    callout: IconTextBlockUpdateParam | None
    bookmark: LinkBlockUpdateParam | None
    embed: LinkBlockUpdateParam | None
    equation: EquationParam | None
    image: MediaBlockUpdateParam | None
    video: MediaBlockUpdateParam | None
    file: FileBlockUpdateParam | None
    pdf: MediaBlockUpdateParam | None
    audio: MediaBlockUpdateParam | None
    table: TableBlockUpdateParam | None
    archived: bool | None
