# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""An export of people or deliveries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.exports import CREATE, GET, LIST
from ..models.exports import Export

__all__ = ["Exports", "SyncExports"]


class Exports(Entity):
    """An export of people or deliveries."""

    def list(self) -> AsyncPager[Export]:
        """List exports.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, Export)

    async def create(self, filters: Mapping[str, Any]) -> Export:
        """Export people.

        The export is not ready at once: its `status` becomes `done`.

        Args:
            filters: Which people. Conditions `segment` and `attribute`, combined with `and`, `or` and `not`.
        """
        return await self._one(CREATE, {"filters": filters}, Export)

    async def get(self, export_id: int) -> Export:
        """Get an export.

        Args:
            export_id: Id of the export.
        """
        return await self._one(GET, {"export_id": export_id}, Export)


class SyncExports(SyncEntity):
    """An export of people or deliveries. Sync version of `Exports`."""

    def list(self) -> SyncPage[Export]:
        """List exports.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, Export)

    def create(self, filters: Mapping[str, Any]) -> Export:
        """Export people.

        The export is not ready at once: its `status` becomes `done`.

        Args:
            filters: Which people. Conditions `segment` and `attribute`, combined with `and`, `or` and `not`.
        """
        return self._one(CREATE, {"filters": filters}, Export)

    def get(self, export_id: int) -> Export:
        """Get an export.

        Args:
            export_id: Id of the export.
        """
        return self._one(GET, {"export_id": export_id}, Export)
