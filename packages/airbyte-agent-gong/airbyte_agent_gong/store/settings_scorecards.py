# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `settings_scorecards`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SettingsScorecardsStoreColumn: TypeAlias = Literal[
    "scorecardId", "scorecardName", "workspaceId", "enabled", "questions", "created", "updated"
]


class SettingsScorecardsStoreRecord(Record):
    """A record of settings_scorecards in the context store."""

    scorecard_id: str | None = Field(default=None, alias="scorecardId")
    """Id of the scorecard."""
    scorecard_name: str | None = Field(default=None, alias="scorecardName")
    """Name."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    enabled: bool | None = None
    """Whether it is in use."""
    questions: list[Any] | None = None
    """Its questions."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""
