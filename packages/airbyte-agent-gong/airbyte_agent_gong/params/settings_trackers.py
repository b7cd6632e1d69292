# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `settings_trackers`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "SettingsTrackersColumn", "SettingsTrackersCondition", "SettingsTrackersSearchQuery",
    "SettingsTrackersValues",
]  # fmt: skip

SettingsTrackersColumn: TypeAlias = Literal[
    "trackerId", "trackerName", "workspaceId", "languageKeywords", "affiliation", "created", "updated",
]  # fmt: skip


class SettingsTrackersValues(TypedDict, total=False):
    """A value for each column that is compared."""

    trackerId: str | None
    trackerName: str | None
    workspaceId: str | None
    languageKeywords: Sequence[Any] | None
    affiliation: str | None
    created: str | None
    updated: str | None


SettingsTrackersCondition = TypedDict("SettingsTrackersCondition", {
    "eq": SettingsTrackersValues, "neq": SettingsTrackersValues, "gt": SettingsTrackersValues,
    "gte": SettingsTrackersValues, "lt": SettingsTrackersValues, "lte": SettingsTrackersValues,
    "contains": SettingsTrackersValues, "array_contains": SettingsTrackersValues,
    "any": SettingsTrackersValues, "in": Mapping[SettingsTrackersColumn, Sequence[Any]],
    "startswith": Mapping[SettingsTrackersColumn, str], "endswith": Mapping[SettingsTrackersColumn, str],
    "fuzzy": Mapping[SettingsTrackersColumn, str], "keyword": Mapping[SettingsTrackersColumn, str],
    "not": "SettingsTrackersCondition", "and": Sequence["SettingsTrackersCondition"],
    "or": Sequence["SettingsTrackersCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SettingsTrackersSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SettingsTrackersCondition
    sort: Sequence[Mapping[SettingsTrackersColumn, Literal["asc", "desc"]]]
