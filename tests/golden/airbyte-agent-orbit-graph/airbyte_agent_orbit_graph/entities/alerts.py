# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Alerts of Orbit Graph."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.alerts import LIST

__all__ = ["Alerts", "SyncAlerts"]


class Alerts(Entity):
    """Alerts of Orbit Graph."""

    def list(self) -> AsyncPager[dict[str, Any]]:
        """Alerts, in whatever order the vendor likes.

        Pagination is not supported: getting a second page raises `PagingError`.
        """
        return self._pager(LIST, {}, dict[str, Any])


class SyncAlerts(SyncEntity):
    """Alerts of Orbit Graph. Sync version of `Alerts`."""

    def list(self) -> SyncPage[dict[str, Any]]:
        """Alerts, in whatever order the vendor likes.

        Pagination is not supported: getting a second page raises `PagingError`.
        """
        return self._page(LIST, {}, dict[str, Any])
