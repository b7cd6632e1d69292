# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `attachments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AttachmentsColumn", "AttachmentsCondition", "AttachmentsSearchQuery", "AttachmentsValues"]

AttachmentsColumn: TypeAlias = Literal[
    "gid", "name", "resource_subtype", "created_at", "size", "parent", "view_url", "permanent_url",
]  # fmt: skip


class AttachmentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    gid: str
    name: str | None
    resource_subtype: str | None
    created_at: str | None
    size: int | None
    parent: Mapping[str, Any] | None
    view_url: str | None
    permanent_url: str | None


AttachmentsCondition = TypedDict("AttachmentsCondition", {
    "eq": AttachmentsValues, "neq": AttachmentsValues, "gt": AttachmentsValues, "gte": AttachmentsValues,
    "lt": AttachmentsValues, "lte": AttachmentsValues, "contains": AttachmentsValues,
    "array_contains": AttachmentsValues, "any": AttachmentsValues,
    "in": Mapping[AttachmentsColumn, Sequence[Any]], "startswith": Mapping[AttachmentsColumn, str],
    "endswith": Mapping[AttachmentsColumn, str], "fuzzy": Mapping[AttachmentsColumn, str],
    "keyword": Mapping[AttachmentsColumn, str], "not": "AttachmentsCondition",
    "and": Sequence["AttachmentsCondition"], "or": Sequence["AttachmentsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class AttachmentsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: AttachmentsCondition
    sort: Sequence[Mapping[AttachmentsColumn, Literal["asc", "desc"]]]
