# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""An on-call schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.schedules import GET, LIST
from ..models.schedules import Schedule

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.schedules import SchedulesStoreColumn, SchedulesStoreRecord  # noqa: F401

__all__ = ["Schedules", "SyncSchedules"]


class Schedules(StoredEntity["SchedulesStoreColumn", "SchedulesStoreRecord"]):
    """An on-call schedule."""

    _stored = ("schedules", "SchedulesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[Schedule]:
        """List on-call schedules.

        With who is on call. Who is next is left out if `page_size` is above 25.

        Args:
            page_size: Records per page; 25 by default. 1 to 10,000.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, Schedule)

    async def get(self, id: str) -> Schedule:
        """Get an on-call schedule.

        Args:
            id: Id of the on-call schedule.
        """
        return await self._one(GET, {"id": id}, Schedule)


class SyncSchedules(SyncStoredEntity["SchedulesStoreColumn", "SchedulesStoreRecord"]):
    """An on-call schedule. Sync version of `Schedules`."""

    _stored = ("schedules", "SchedulesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> SyncPage[Schedule]:
        """List on-call schedules.

        With who is on call. Who is next is left out if `page_size` is above 25.

        Args:
            page_size: Records per page; 25 by default. 1 to 10,000.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, Schedule)

    def get(self, id: str) -> Schedule:
        """Get an on-call schedule.

        Args:
            id: Id of the on-call schedule.
        """
        return self._one(GET, {"id": id}, Schedule)
