# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `blocks`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from .shared import ExternalFileParam, FileUploadReferenceParam, IconInput, RichTextInput

__all__ = [
    "BlocksColumn", "BlocksCondition", "BlocksSearchQuery", "BlocksValues", "CodeBlockUpdateParam",
    "FileBlockUpdateParam", "HeadingBlockUpdateParam", "HeadingBlockUpdateParamColor",
    "IconTextBlockUpdateParam", "IconTextBlockUpdateParamColor", "LinkBlockUpdateParam",
    "MediaBlockUpdateParam", "TableBlockUpdateParam", "TextBlockUpdateParam", "TextBlockUpdateParamColor",
    "ToDoBlockUpdateParam", "ToDoBlockUpdateParamColor",
]  # fmt: skip

IconTextBlockUpdateParamColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red",
    "default_background", "gray_background", "brown_background", "orange_background", "yellow_background",
    "green_background", "blue_background", "purple_background", "pink_background", "red_background",
]  # fmt: skip
HeadingBlockUpdateParamColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red",
    "default_background", "gray_background", "brown_background", "orange_background", "yellow_background",
    "green_background", "blue_background", "purple_background", "pink_background", "red_background",
]  # fmt: skip
TextBlockUpdateParamColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red",
    "default_background", "gray_background", "brown_background", "orange_background", "yellow_background",
    "green_background", "blue_background", "purple_background", "pink_background", "red_background",
]  # fmt: skip
ToDoBlockUpdateParamColor: TypeAlias = Literal[
    "default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red",
    "default_background", "gray_background", "brown_background", "orange_background", "yellow_background",
    "green_background", "blue_background", "purple_background", "pink_background", "red_background",
]  # fmt: skip
BlocksColumn: TypeAlias = Literal[
    "id", "type", "parent", "has_children", "created_time", "last_edited_time", "created_by",
    "last_edited_by", "in_trash", "paragraph", "heading_1", "to_do", "callout",
]  # fmt: skip


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
    """Where it leads."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class MediaBlockUpdateParam(TypedDict, total=False):
    """New picture, video, PDF or sound, or text below it."""

    external: ExternalFileParam | None
    """File that lies elsewhere."""
    file_upload: FileUploadReferenceParam | None
    """File that was uploaded."""
    caption: Sequence[RichTextInput] | None
    """Text below it, in pieces of one style each. At most 100 items."""


class FileBlockUpdateParam(TypedDict, total=False):
    """New file, name or text below it."""

    external: ExternalFileParam | None
    """File that lies elsewhere."""
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


class BlocksValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    type: str | None
    parent: Mapping[str, Any] | None
    has_children: bool | None
    created_time: str | None
    last_edited_time: str | None
    created_by: Mapping[str, Any] | None
    last_edited_by: Mapping[str, Any] | None
    in_trash: bool | None
    paragraph: Mapping[str, Any] | None
    heading_1: Mapping[str, Any] | None
    to_do: Mapping[str, Any] | None
    callout: Mapping[str, Any] | None


BlocksCondition = TypedDict("BlocksCondition", {
    "eq": BlocksValues, "neq": BlocksValues, "gt": BlocksValues, "gte": BlocksValues, "lt": BlocksValues,
    "lte": BlocksValues, "contains": BlocksValues, "array_contains": BlocksValues, "any": BlocksValues,
    "in": Mapping[BlocksColumn, Sequence[Any]], "startswith": Mapping[BlocksColumn, str],
    "endswith": Mapping[BlocksColumn, str], "fuzzy": Mapping[BlocksColumn, str],
    "keyword": Mapping[BlocksColumn, str], "not": "BlocksCondition", "and": Sequence["BlocksCondition"],
    "or": Sequence["BlocksCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class BlocksSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: BlocksCondition
    sort: Sequence[Mapping[BlocksColumn, Literal["asc", "desc"]]]
