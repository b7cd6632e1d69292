# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Reports of Quarry Metrics."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.reports import LIST

__all__ = ["Reports", "SyncReports"]


class Reports(Entity):
    """Reports of Quarry Metrics."""

    def list(self, property: str) -> AsyncPager[dict[str, Any]]:
        """List the reports of a property.

        Returns a single page. A property has ten at most.
        """
        return self._pager(LIST, {"property": property}, dict[str, Any])


class SyncReports(SyncEntity):
    """Reports of Quarry Metrics. Sync version of `Reports`."""

    def list(self, property: str) -> SyncPage[dict[str, Any]]:
        """List the reports of a property.

        Returns a single page. A property has ten at most.
        """
        return self._page(LIST, {"property": property}, dict[str, Any])
