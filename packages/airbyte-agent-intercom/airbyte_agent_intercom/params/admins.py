# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `admins`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AdminsColumn", "AdminsCondition", "AdminsSearchQuery", "AdminsValues"]

AdminsColumn: TypeAlias = Literal[
    "id", "name", "email", "job_title", "away_mode_enabled", "has_inbox_seat", "team_ids",
]  # fmt: skip


class AdminsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    email: str | None
    job_title: str | None
    away_mode_enabled: bool | None
    has_inbox_seat: bool | None
    team_ids: Sequence[Any] | None


AdminsCondition = TypedDict("AdminsCondition", {
    "eq": AdminsValues, "neq": AdminsValues, "gt": AdminsValues, "gte": AdminsValues, "lt": AdminsValues,
    "lte": AdminsValues, "contains": AdminsValues, "array_contains": AdminsValues, "any": AdminsValues,
    "in": Mapping[AdminsColumn, Sequence[Any]], "startswith": Mapping[AdminsColumn, str],
    "endswith": Mapping[AdminsColumn, str], "fuzzy": Mapping[AdminsColumn, str],
    "keyword": Mapping[AdminsColumn, str], "not": "AdminsCondition", "and": Sequence["AdminsCondition"],
    "or": Sequence["AdminsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class AdminsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: AdminsCondition
    sort: Sequence[Mapping[AdminsColumn, Literal["asc", "desc"]]]
