# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Words or meanings that Gong looks for in calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.settings_trackers import LIST
from ..models.settings_trackers import Tracker

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.settings_trackers import SettingsTrackersStoreColumn, SettingsTrackersStoreRecord  # noqa: F401

__all__ = ["SettingsTrackers", "SyncSettingsTrackers"]


class SettingsTrackers(StoredEntity["SettingsTrackersStoreColumn", "SettingsTrackersStoreRecord"]):
    """Words or meanings that Gong looks for in calls."""

    _stored = ("settings_trackers", "SettingsTrackersStoreRecord")

    def list(self, *, workspace_id: str | Omit | None = omit) -> AsyncPager[Tracker]:
        """List trackers.

        Returns a single page. Gong gives all trackers at once.

        Not tested against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Only those of this workspace.
        """
        return self._pager(LIST, {"workspaceId": workspace_id}, Tracker)


class SyncSettingsTrackers(SyncStoredEntity["SettingsTrackersStoreColumn", "SettingsTrackersStoreRecord"]):
    """Words or meanings that Gong looks for in calls. Sync version of `SettingsTrackers`."""

    _stored = ("settings_trackers", "SettingsTrackersStoreRecord")

    def list(self, *, workspace_id: str | Omit | None = omit) -> SyncPage[Tracker]:
        """List trackers.

        Returns a single page. Gong gives all trackers at once.

        Not tested against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Only those of this workspace.
        """
        return self._page(LIST, {"workspaceId": workspace_id}, Tracker)
