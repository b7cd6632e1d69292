# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Bodies of Signal Tower."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import FileContent

from .._operations.bodies import UPDATE
from ..params.bodies import BodyUpdateParamsSpans

__all__ = ["Bodies", "SyncBodies"]


class Bodies(Entity):
    """Bodies of Signal Tower."""

    async def update(self, id: str, spans: BodyUpdateParamsSpans, body: FileContent) -> bytes:
        """Replace what a message holds."""
        return await self._bytes(UPDATE, {"id": id, "spans": spans, "body": body})


class SyncBodies(SyncEntity):
    """Bodies of Signal Tower. Sync version of `Bodies`."""

    def update(self, id: str, spans: BodyUpdateParamsSpans, body: FileContent) -> bytes:
        """Replace what a message holds."""
        return self._bytes(UPDATE, {"id": id, "spans": spans, "body": body})
