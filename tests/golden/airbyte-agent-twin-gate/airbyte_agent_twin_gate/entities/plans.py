# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Plans of Twin Gate."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.plans import GET, UPDATE
from ..models.shared import Door

__all__ = ["Plans", "SyncPlans"]


class Plans(Entity):
    """Plans of Twin Gate."""

    async def get(self) -> Door:
        """A plan, from another host."""
        return await self._one(GET, {}, Door)

    async def update(self, *, name: str | Omit | None = omit) -> Door:
        """A plan, on a host of its own."""
        return await self._one(UPDATE, {"name": name}, Door)


class SyncPlans(SyncEntity):
    """Plans of Twin Gate. Sync version of `Plans`."""

    def get(self) -> Door:
        """A plan, from another host."""
        return self._one(GET, {}, Door)

    def update(self, *, name: str | Omit | None = omit) -> Door:
        """A plan, on a host of its own."""
        return self._one(UPDATE, {"name": name}, Door)
