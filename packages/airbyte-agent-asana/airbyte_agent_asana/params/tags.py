# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `tags`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "TagUpdateParam", "TagUpdateParamColor", "TagsColumn", "TagsCondition", "TagsSearchQuery", "TagsValues",
]  # fmt: skip

TagUpdateParamColor: TypeAlias = Literal[
    "dark-pink", "dark-green", "dark-blue", "dark-red", "dark-teal", "dark-brown", "dark-orange",
    "dark-purple", "dark-warm-gray", "light-pink", "light-green", "light-blue", "light-red", "light-teal",
    "light-brown", "light-orange", "light-purple", "light-warm-gray",
]  # fmt: skip
TagsColumn: TypeAlias = Literal["gid", "name", "color", "notes", "created_at", "permalink_url"]


class TagUpdateParam(TypedDict, total=False):
    """What changes about a tag; the rest stays."""

    name: str | None
    """Name of the tag."""
    color: TagUpdateParamColor | str | None
    """Color of the tag."""
    notes: str | None
    """What the tag is for."""


class TagsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    gid: str
    name: str | None
    color: str | None
    notes: str | None
    created_at: str | None
    permalink_url: str | None


TagsCondition = TypedDict("TagsCondition", {
    "eq": TagsValues, "neq": TagsValues, "gt": TagsValues, "gte": TagsValues, "lt": TagsValues,
    "lte": TagsValues, "contains": TagsValues, "array_contains": TagsValues, "any": TagsValues,
    "in": Mapping[TagsColumn, Sequence[Any]], "startswith": Mapping[TagsColumn, str],
    "endswith": Mapping[TagsColumn, str], "fuzzy": Mapping[TagsColumn, str],
    "keyword": Mapping[TagsColumn, str], "not": "TagsCondition", "and": Sequence["TagsCondition"],
    "or": Sequence["TagsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TagsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TagsCondition
    sort: Sequence[Mapping[TagsColumn, Literal["asc", "desc"]]]
