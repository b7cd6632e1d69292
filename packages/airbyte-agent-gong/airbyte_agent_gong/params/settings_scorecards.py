# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `settings_scorecards`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "SettingsScorecardsColumn", "SettingsScorecardsCondition", "SettingsScorecardsSearchQuery",
    "SettingsScorecardsValues",
]  # fmt: skip

SettingsScorecardsColumn: TypeAlias = Literal[
    "scorecardId", "scorecardName", "workspaceId", "enabled", "questions", "created", "updated",
]  # fmt: skip


class SettingsScorecardsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    scorecardId: str | None
    scorecardName: str | None
    workspaceId: str | None
    enabled: bool | None
    questions: Sequence[Any] | None
    created: str | None
    updated: str | None


SettingsScorecardsCondition = TypedDict("SettingsScorecardsCondition", {
    "eq": SettingsScorecardsValues, "neq": SettingsScorecardsValues, "gt": SettingsScorecardsValues,
    "gte": SettingsScorecardsValues, "lt": SettingsScorecardsValues, "lte": SettingsScorecardsValues,
    "contains": SettingsScorecardsValues, "array_contains": SettingsScorecardsValues,
    "any": SettingsScorecardsValues, "in": Mapping[SettingsScorecardsColumn, Sequence[Any]],
    "startswith": Mapping[SettingsScorecardsColumn, str], "endswith": Mapping[SettingsScorecardsColumn, str],
    "fuzzy": Mapping[SettingsScorecardsColumn, str], "keyword": Mapping[SettingsScorecardsColumn, str],
    "not": "SettingsScorecardsCondition", "and": Sequence["SettingsScorecardsCondition"],
    "or": Sequence["SettingsScorecardsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SettingsScorecardsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SettingsScorecardsCondition
    sort: Sequence[Mapping[SettingsScorecardsColumn, Literal["asc", "desc"]]]
