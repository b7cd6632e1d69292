# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Visits of Quarry Metrics."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.visits import CREATE
from ..params.visits import VisitCreateParamsItem

__all__ = ["SyncVisits", "Visits"]


class Visits(Entity):
    """Visits of Quarry Metrics."""

    async def create(self, items: Sequence[VisitCreateParamsItem]) -> None:
        """Record visits."""
        await self._none(CREATE, {"items": items})


class SyncVisits(SyncEntity):
    """Visits of Quarry Metrics. Sync version of `Visits`."""

    def create(self, items: Sequence[VisitCreateParamsItem]) -> None:
        """Record visits."""
        self._none(CREATE, {"items": items})
