# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Volumes of Signal Tower."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.volumes import UPDATE

__all__ = ["SyncVolumes", "Volumes"]


class Volumes(Entity):
    """Volumes of Signal Tower."""

    async def update(self, body: float | None) -> None:
        """How loud the tower is.

        Args:
            body: At least 0.
        """
        await self._none(UPDATE, {"body": body})


class SyncVolumes(SyncEntity):
    """Volumes of Signal Tower. Sync version of `Volumes`."""

    def update(self, body: float | None) -> None:
        """How loud the tower is.

        Args:
            body: At least 0.
        """
        self._none(UPDATE, {"body": body})
