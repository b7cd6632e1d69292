# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Logs of Signal Tower."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.logs import CREATE, GET

__all__ = ["Logs", "SyncLogs"]


class Logs(Entity):
    """Logs of Signal Tower."""

    async def get(self) -> None:
        """Wake the log up."""
        await self._none(GET, {})

    async def create(self, *, body: str | Omit | None = omit) -> None:
        """Write into the log."""
        await self._none(CREATE, {"body": body})


class SyncLogs(SyncEntity):
    """Logs of Signal Tower. Sync version of `Logs`."""

    def get(self) -> None:
        """Wake the log up."""
        self._none(GET, {})

    def create(self, *, body: str | Omit | None = omit) -> None:
        """Write into the log."""
        self._none(CREATE, {"body": body})
