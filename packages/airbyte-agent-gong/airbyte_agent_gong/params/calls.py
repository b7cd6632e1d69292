# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `calls`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CallsColumn", "CallsCondition", "CallsSearchQuery", "CallsValues"]

CallsColumn: TypeAlias = Literal[
    "id", "title", "started", "duration", "primaryUserId", "direction", "scope", "system", "language",
    "workspaceId", "isPrivate", "url",
]  # fmt: skip


class CallsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    title: str | None
    started: str | None
    duration: int | None
    primaryUserId: str | None
    direction: str | None
    scope: str | None
    system: str | None
    language: str | None
    workspaceId: str | None
    isPrivate: bool | None
    url: str | None


CallsCondition = TypedDict("CallsCondition", {
    "eq": CallsValues, "neq": CallsValues, "gt": CallsValues, "gte": CallsValues, "lt": CallsValues,
    "lte": CallsValues, "contains": CallsValues, "array_contains": CallsValues, "any": CallsValues,
    "in": Mapping[CallsColumn, Sequence[Any]], "startswith": Mapping[CallsColumn, str],
    "endswith": Mapping[CallsColumn, str], "fuzzy": Mapping[CallsColumn, str],
    "keyword": Mapping[CallsColumn, str], "not": "CallsCondition", "and": Sequence["CallsCondition"],
    "or": Sequence["CallsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CallsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CallsCondition
    sort: Sequence[Mapping[CallsColumn, Literal["asc", "desc"]]]
