# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Sailings of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sailings import LIST
from ..models.shared import Row

__all__ = ["Sailings", "SyncSailings"]


class Sailings(Entity):
    """Sailings of Ferry Log."""

    def list(
        self, *, start_at: int | Omit | None = omit, max_results: int | Omit | None = omit
    ) -> AsyncPager[Row]:
        """Sailings, by offset."""
        return self._pager(LIST, {"startAt": start_at, "maxResults": max_results}, Row)


class SyncSailings(SyncEntity):
    """Sailings of Ferry Log. Sync version of `Sailings`."""

    def list(
        self, *, start_at: int | Omit | None = omit, max_results: int | Omit | None = omit
    ) -> SyncPage[Row]:
        """Sailings, by offset."""
        return self._page(LIST, {"startAt": start_at, "maxResults": max_results}, Row)
