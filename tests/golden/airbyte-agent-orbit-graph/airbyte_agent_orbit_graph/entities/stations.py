# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Stations of Orbit Graph."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stations import API_SEARCH, LIST

__all__ = ["Stations", "SyncStations"]


class Stations(Entity):
    """Stations of Orbit Graph."""

    def list(self) -> AsyncPager[dict[str, Any]]:
        """Ground stations."""
        return self._pager(LIST, {}, dict[str, Any])

    def api_search(self, *, satellite: str | Omit | None = omit) -> AsyncPager[dict[str, Any]]:
        """Stations that see a satellite."""
        return self._pager(API_SEARCH, {"satellite": satellite}, dict[str, Any])


class SyncStations(SyncEntity):
    """Stations of Orbit Graph. Sync version of `Stations`."""

    def list(self) -> SyncPage[dict[str, Any]]:
        """Ground stations."""
        return self._page(LIST, {}, dict[str, Any])

    def api_search(self, *, satellite: str | Omit | None = omit) -> SyncPage[dict[str, Any]]:
        """Stations that see a satellite."""
        return self._page(API_SEARCH, {"satellite": satellite}, dict[str, Any])
