# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Statuses of Twin Gate."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.statuses import GET
from ..models.shared import Door

__all__ = ["Statuses", "SyncStatuses"]


class Statuses(Entity):
    """Statuses of Twin Gate."""

    async def get(self) -> Door:
        """Whether the gate is open, which anybody may ask."""
        return await self._one(GET, {}, Door)


class SyncStatuses(SyncEntity):
    """Statuses of Twin Gate. Sync version of `Statuses`."""

    def get(self) -> Door:
        """Whether the gate is open, which anybody may ask."""
        return self._one(GET, {}, Door)
