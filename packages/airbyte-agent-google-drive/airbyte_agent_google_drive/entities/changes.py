# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A change of a file or shared drive."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.changes import LIST
from ..models.changes import Change

__all__ = ["Changes", "SyncChanges"]


class Changes(Entity):
    """A change of a file or shared drive."""

    def list(
        self,
        page_token: str,
        *,
        page_size: int | Omit | None = omit,
        drive_id: str | Omit | None = omit,
        include_items_from_all_drives: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        spaces: Sequence[str] | str | Omit | None = omit,
        include_removed: bool | Omit | None = omit,
        restrict_to_my_drive: bool | Omit | None = omit,
    ) -> AsyncPager[Change]:
        """List what changed since a page token.

        Args:
            page_token: Token to start from: from `changes_start_page_token.get`, or `newStartPageToken` of
                the last listing; then the token of the previous page.
            page_size: Maximum number of changes per page; 100 by default. 1 to 1,000.
            drive_id: Id of the shared drive whose changes are listed. Defaults to the connector's setting.
            include_items_from_all_drives: Whether files in shared drives are listed too; with
                `supportsAllDrives`. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            spaces: Spaces to look in, separated by commas: `drive`, `appDataFolder`.
            include_removed: Whether to list removed items; true by default.
            restrict_to_my_drive: Whether to omit items outside My Drive's folders.
        """
        return self._pager(
            LIST,
            {
                "pageToken": page_token,
                "pageSize": page_size,
                "driveId": drive_id,
                "includeItemsFromAllDrives": include_items_from_all_drives,
                "supportsAllDrives": supports_all_drives,
                "spaces": spaces,
                "includeRemoved": include_removed,
                "restrictToMyDrive": restrict_to_my_drive,
            },
            Change,
        )


class SyncChanges(SyncEntity):
    """A change of a file or shared drive. Sync version of `Changes`."""

    def list(
        self,
        page_token: str,
        *,
        page_size: int | Omit | None = omit,
        drive_id: str | Omit | None = omit,
        include_items_from_all_drives: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        spaces: Sequence[str] | str | Omit | None = omit,
        include_removed: bool | Omit | None = omit,
        restrict_to_my_drive: bool | Omit | None = omit,
    ) -> SyncPage[Change]:
        """List what changed since a page token.

        Args:
            page_token: Token to start from: from `changes_start_page_token.get`, or `newStartPageToken` of
                the last listing; then the token of the previous page.
            page_size: Maximum number of changes per page; 100 by default. 1 to 1,000.
            drive_id: Id of the shared drive whose changes are listed. Defaults to the connector's setting.
            include_items_from_all_drives: Whether files in shared drives are listed too; with
                `supportsAllDrives`. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            spaces: Spaces to look in, separated by commas: `drive`, `appDataFolder`.
            include_removed: Whether to list removed items; true by default.
            restrict_to_my_drive: Whether to omit items outside My Drive's folders.
        """
        return self._page(
            LIST,
            {
                "pageToken": page_token,
                "pageSize": page_size,
                "driveId": drive_id,
                "includeItemsFromAllDrives": include_items_from_all_drives,
                "supportsAllDrives": supports_all_drives,
                "spaces": spaces,
                "includeRemoved": include_removed,
                "restrictToMyDrive": restrict_to_my_drive,
            },
            Change,
        )
