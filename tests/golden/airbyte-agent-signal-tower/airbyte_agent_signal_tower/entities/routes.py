# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Routes of Signal Tower."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.routes import GET

__all__ = ["Routes", "SyncRoutes"]


class Routes(Entity):
    """Routes of Signal Tower."""

    async def get(self, ids: Sequence[str], hops: Sequence[int]) -> str:
        """How messages go."""
        return await self._one(GET, {"ids": ids, "hops": hops}, str)


class SyncRoutes(SyncEntity):
    """Routes of Signal Tower. Sync version of `Routes`."""

    def get(self, ids: Sequence[str], hops: Sequence[int]) -> str:
        """How messages go."""
        return self._one(GET, {"ids": ids, "hops": hops}, str)
