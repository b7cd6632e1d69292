# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""An alert from a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.alerts import GET, LIST
from ..models.alerts import Alert

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.alerts import AlertsStoreColumn, AlertsStoreRecord  # noqa: F401

__all__ = ["Alerts", "SyncAlerts"]


class Alerts(StoredEntity["AlertsStoreColumn", "AlertsStoreRecord"]):
    """An alert from a source."""

    _stored = ("alerts", "AlertsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[Alert]:
        """List alerts.

        Args:
            page_size: Records per page; the service requires it. 1 to 50. Default: `25`.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, Alert)

    async def get(self, id: str) -> Alert:
        """Get an alert.

        Args:
            id: Id of the alert.
        """
        return await self._one(GET, {"id": id}, Alert)


class SyncAlerts(SyncStoredEntity["AlertsStoreColumn", "AlertsStoreRecord"]):
    """An alert from a source. Sync version of `Alerts`."""

    _stored = ("alerts", "AlertsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> SyncPage[Alert]:
        """List alerts.

        Args:
            page_size: Records per page; the service requires it. 1 to 50. Default: `25`.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, Alert)

    def get(self, id: str) -> Alert:
        """Get an alert.

        Args:
            id: Id of the alert.
        """
        return self._one(GET, {"id": id}, Alert)
