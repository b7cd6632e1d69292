# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""News of Twin Gate."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.news import GET
from ..models.shared import Door

__all__ = ["News", "SyncNews"]


class News(Entity):
    """News of Twin Gate."""

    async def get(self) -> Door:
        """News, more of them for visitors."""
        return await self._one(GET, {}, Door)


class SyncNews(SyncEntity):
    """News of Twin Gate. Sync version of `News`."""

    def get(self) -> Door:
        """News, more of them for visitors."""
        return self._one(GET, {}, Door)
