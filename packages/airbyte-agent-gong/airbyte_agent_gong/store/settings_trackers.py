# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `settings_trackers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SettingsTrackersStoreColumn: TypeAlias = Literal[
    "trackerId", "trackerName", "workspaceId", "languageKeywords", "affiliation", "created", "updated"
]


class SettingsTrackersStoreRecord(Record):
    """A record of settings_trackers in the context store."""

    tracker_id: str | None = Field(default=None, alias="trackerId")
    """Id of the tracker."""
    tracker_name: str | None = Field(default=None, alias="trackerName")
    """Name."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    language_keywords: list[Any] | None = Field(default=None, alias="languageKeywords")
    """Words, by language."""
    affiliation: str | None = None
    """Who must say them."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""
