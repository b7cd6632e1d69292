# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Questions that calls are judged by."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.settings_scorecards import Scorecard, SettingsScorecardsRow
from ..params.settings_scorecards import SettingsScorecardsSearchQuery

__all__ = ["SettingsScorecards", "SyncSettingsScorecards"]


class SettingsScorecards(StoredEntity[SettingsScorecardsSearchQuery, SettingsScorecardsRow]):
    """Questions that calls are judged by."""

    _stored = ("settings_scorecards", SettingsScorecardsRow)

    def list(self, *, workspace_id: str | Omit | None = omit) -> AsyncPager[Scorecard]:
        """List scorecards.

        There is one page. Gong gives all scorecards at once.

        Args:
            workspace_id: Only those of this workspace, where Gong heeds it. Also accepted as `workspace_id`.
        """
        return self._pager(LIST, {"workspaceId": workspace_id}, Scorecard)


class SyncSettingsScorecards(SyncStoredEntity[SettingsScorecardsSearchQuery, SettingsScorecardsRow]):
    """Questions that calls are judged by; blocking twin of `SettingsScorecards`."""

    _stored = ("settings_scorecards", SettingsScorecardsRow)

    def list(self, *, workspace_id: str | Omit | None = omit) -> SyncPage[Scorecard]:
        """List scorecards.

        There is one page. Gong gives all scorecards at once.

        Args:
            workspace_id: Only those of this workspace, where Gong heeds it. Also accepted as `workspace_id`.
        """
        return self._page(LIST, {"workspaceId": workspace_id}, Scorecard)


# fmt: off
LIST = Operation(
    entity="settings_scorecards", action="list", method="GET", path="/v2/settings/scorecards",
    parameters=(Parameter("workspaceId", "query", {"type": "string"}, aliases={"workspace-id": {}}),),
    summary="List scorecards", records="$.scorecards", meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"), beside=("requestId",),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
