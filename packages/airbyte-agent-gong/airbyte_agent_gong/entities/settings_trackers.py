# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Words or meanings that Gong looks for in calls."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.settings_trackers import SettingsTrackersRow, Tracker
from ..params.settings_trackers import SettingsTrackersSearchQuery

__all__ = ["SettingsTrackers", "SyncSettingsTrackers"]


class SettingsTrackers(StoredEntity[SettingsTrackersSearchQuery, SettingsTrackersRow]):
    """Words or meanings that Gong looks for in calls."""

    _stored = ("settings_trackers", SettingsTrackersRow)

    def list(self, *, workspace_id: str | Omit | None = omit) -> AsyncPager[Tracker]:
        """List trackers.

        There is one page. Gong gives all trackers at once.

        Not tried against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Only those of this workspace. Also accepted as `workspace_id`.
        """
        return self._pager(LIST, {"workspaceId": workspace_id}, Tracker)


class SyncSettingsTrackers(SyncStoredEntity[SettingsTrackersSearchQuery, SettingsTrackersRow]):
    """Words or meanings that Gong looks for in calls; blocking twin of `SettingsTrackers`."""

    _stored = ("settings_trackers", SettingsTrackersRow)

    def list(self, *, workspace_id: str | Omit | None = omit) -> SyncPage[Tracker]:
        """List trackers.

        There is one page. Gong gives all trackers at once.

        Not tried against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Only those of this workspace. Also accepted as `workspace_id`.
        """
        return self._page(LIST, {"workspaceId": workspace_id}, Tracker)


# fmt: off
LIST = Operation(
    entity="settings_trackers", action="list", method="GET", path="/v2/settings/trackers",
    parameters=(Parameter("workspaceId", "query", {"type": "string"}, aliases={"workspace-id": {}}),),
    summary="List trackers", records="$.keywordTrackers", meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"), beside=("requestId",),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
