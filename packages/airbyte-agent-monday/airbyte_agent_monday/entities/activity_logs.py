# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Something that happened on a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.activity_logs import LIST
from ..models.activity_logs import ActivityLog

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.activity_logs import ActivityLogsStoreColumn, ActivityLogsStoreRecord  # noqa: F401

__all__ = ["ActivityLogs", "SyncActivityLogs"]


class ActivityLogs(StoredEntity["ActivityLogsStoreColumn", "ActivityLogsStoreRecord"]):
    """Something that happened on a board."""

    _stored = ("activity_logs", "ActivityLogsStoreRecord")

    def list(
        self, board_id: str, *, limit: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> AsyncPager[ActivityLog]:
        """List the activity log of a board.

        Args:
            board_id: Id of the board.
            limit: Entries per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"board_id": board_id, "limit": limit, "page": page}, ActivityLog)


class SyncActivityLogs(SyncStoredEntity["ActivityLogsStoreColumn", "ActivityLogsStoreRecord"]):
    """Something that happened on a board. Sync version of `ActivityLogs`."""

    _stored = ("activity_logs", "ActivityLogsStoreRecord")

    def list(
        self, board_id: str, *, limit: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> SyncPage[ActivityLog]:
        """List the activity log of a board.

        Args:
            board_id: Id of the board.
            limit: Entries per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"board_id": board_id, "limit": limit, "page": page}, ActivityLog)
