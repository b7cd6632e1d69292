# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Passes of Orbit Graph."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.passes import DELETE, LIST
from ..models.passes import Pass

__all__ = ["Passes", "SyncPasses"]


class Passes(Entity):
    """Passes of Orbit Graph."""

    def list(
        self,
        workspace_id: str,
        station: str,
        *,
        page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Pass]:
        """Passes over a ground station."""
        return self._pager(
            LIST,
            {
                "workspace-id": workspace_id,
                "station": station,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            Pass,
        )

    async def delete(self, pass_id: str) -> None:
        """Cancel a pass."""
        await self._none(DELETE, {"pass_id": pass_id})


class SyncPasses(SyncEntity):
    """Passes of Orbit Graph. Sync version of `Passes`."""

    def list(
        self,
        workspace_id: str,
        station: str,
        *,
        page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Pass]:
        """Passes over a ground station."""
        return self._page(
            LIST,
            {
                "workspace-id": workspace_id,
                "station": station,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            Pass,
        )

    def delete(self, pass_id: str) -> None:
        """Cancel a pass."""
        self._none(DELETE, {"pass_id": pass_id})
