# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Where future changes start."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.changes_start_page_token import GET
from ..models.changes_start_page_token import StartPageToken

__all__ = ["ChangesStartPageToken", "SyncChangesStartPageToken"]


class ChangesStartPageToken(Entity):
    """Where future changes start."""

    async def get(
        self, *, drive_id: str | Omit | None = omit, supports_all_drives: bool | Omit | None = omit
    ) -> StartPageToken:
        """Get the page token for listing future changes with `changes.list`.

        Args:
            drive_id: Id of the shared drive whose changes to list. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return await self._one(
            GET, {"driveId": drive_id, "supportsAllDrives": supports_all_drives}, StartPageToken
        )


class SyncChangesStartPageToken(SyncEntity):
    """Where future changes start. Sync version of `ChangesStartPageToken`."""

    def get(
        self, *, drive_id: str | Omit | None = omit, supports_all_drives: bool | Omit | None = omit
    ) -> StartPageToken:
        """Get the page token for listing future changes with `changes.list`.

        Args:
            drive_id: Id of the shared drive whose changes to list. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return self._one(GET, {"driveId": drive_id, "supportsAllDrives": supports_all_drives}, StartPageToken)
