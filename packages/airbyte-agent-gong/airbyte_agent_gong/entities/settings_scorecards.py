# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Questions that calls are judged by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.settings_scorecards import LIST
from ..models.settings_scorecards import Scorecard

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.settings_scorecards import SettingsScorecardsStoreColumn, SettingsScorecardsStoreRecord  # noqa: F401

__all__ = ["SettingsScorecards", "SyncSettingsScorecards"]


class SettingsScorecards(StoredEntity["SettingsScorecardsStoreColumn", "SettingsScorecardsStoreRecord"]):
    """Questions that calls are judged by."""

    _stored = ("settings_scorecards", "SettingsScorecardsStoreRecord")

    def list(self, *, workspace_id: str | Omit | None = omit) -> AsyncPager[Scorecard]:
        """List scorecards.

        Returns a single page. Gong gives all scorecards at once.

        Args:
            workspace_id: Only those of this workspace, where Gong heeds it.
        """
        return self._pager(LIST, {"workspaceId": workspace_id}, Scorecard)


class SyncSettingsScorecards(
    SyncStoredEntity["SettingsScorecardsStoreColumn", "SettingsScorecardsStoreRecord"]
):
    """Questions that calls are judged by. Sync version of `SettingsScorecards`."""

    _stored = ("settings_scorecards", "SettingsScorecardsStoreRecord")

    def list(self, *, workspace_id: str | Omit | None = omit) -> SyncPage[Scorecard]:
        """List scorecards.

        Returns a single page. Gong gives all scorecards at once.

        Args:
            workspace_id: Only those of this workspace, where Gong heeds it.
        """
        return self._page(LIST, {"workspaceId": workspace_id}, Scorecard)
