# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments of `files`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["FilesColumn", "FilesCondition", "FilesCreateShortcutDetails", "FilesSearchQuery", "FilesValues"]

FilesColumn: TypeAlias = Literal[
    "id", "name", "mimeType", "description", "createdTime", "modifiedTime", "size", "parents", "driveId",
    "starred", "trashed", "shared", "ownedByMe", "webViewLink", "lastModifyingUser",
]  # fmt: skip


class FilesCreateShortcutDetails(TypedDict, total=False):
    """What a shortcut points to; with the media type `application/vnd.google-apps.shortcut`."""

    target_id: str | None
    """Id of the file to point to."""


class FilesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    mimeType: str | None
    description: str | None
    createdTime: str | None
    modifiedTime: str | None
    size: str | None
    parents: Sequence[Any] | None
    driveId: str | None
    starred: bool | None
    trashed: bool | None
    shared: bool | None
    ownedByMe: bool | None
    webViewLink: str | None
    lastModifyingUser: Mapping[str, Any] | None


FilesCondition = TypedDict("FilesCondition", {
    "eq": FilesValues, "neq": FilesValues, "gt": FilesValues, "gte": FilesValues, "lt": FilesValues,
    "lte": FilesValues, "contains": FilesValues, "array_contains": FilesValues, "any": FilesValues,
    "in": Mapping[FilesColumn, Sequence[Any]], "startswith": Mapping[FilesColumn, str],
    "endswith": Mapping[FilesColumn, str], "fuzzy": Mapping[FilesColumn, str],
    "keyword": Mapping[FilesColumn, str], "not": "FilesCondition", "and": Sequence["FilesCondition"],
    "or": Sequence["FilesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class FilesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: FilesCondition
    sort: Sequence[Mapping[FilesColumn, Literal["asc", "desc"]]]
