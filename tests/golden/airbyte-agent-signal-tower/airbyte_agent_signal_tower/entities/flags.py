# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Flags of Signal Tower."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.flags import UPDATE
from ..models.flags import FlagsUpdateResult

__all__ = ["Flags", "SyncFlags"]


class Flags(Entity):
    """Flags of Signal Tower."""

    async def update(self, items: Sequence[str]) -> FlagsUpdateResult:
        """Replace the flags."""
        return await self._one(UPDATE, {"items": items}, FlagsUpdateResult)


class SyncFlags(SyncEntity):
    """Flags of Signal Tower. Sync version of `Flags`."""

    def update(self, items: Sequence[str]) -> FlagsUpdateResult:
        """Replace the flags."""
        return self._one(UPDATE, {"items": items}, FlagsUpdateResult)
