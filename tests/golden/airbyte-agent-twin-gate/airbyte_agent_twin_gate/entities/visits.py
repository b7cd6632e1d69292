# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Visits of Twin Gate."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.visits import GET
from ..models.shared import Door

__all__ = ["SyncVisits", "Visits"]


class Visits(Entity):
    """Visits of Twin Gate."""

    async def get(self) -> Door:
        """A visit, for visitors alone."""
        return await self._one(GET, {}, Door)


class SyncVisits(SyncEntity):
    """Visits of Twin Gate. Sync version of `Visits`."""

    def get(self) -> Door:
        """A visit, for visitors alone."""
        return self._one(GET, {}, Door)
