# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Logs of Orbit Graph."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.logs import LIST

__all__ = ["Logs", "SyncLogs"]


class Logs(Entity):
    """Logs of Orbit Graph."""

    def list(self) -> AsyncPager[dict[str, Any]]:
        """What the stations logged."""
        return self._pager(LIST, {}, dict[str, Any])


class SyncLogs(SyncEntity):
    """Logs of Orbit Graph. Sync version of `Logs`."""

    def list(self) -> SyncPage[dict[str, Any]]:
        """What the stations logged."""
        return self._page(LIST, {}, dict[str, Any])
