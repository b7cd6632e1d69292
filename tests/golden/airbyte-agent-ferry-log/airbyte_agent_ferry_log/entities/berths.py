# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Berths of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.berths import LIST
from ..models.shared import Row

__all__ = ["Berths", "SyncBerths"]


class Berths(Entity):
    """Berths of Ferry Log."""

    def list(self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit) -> AsyncPager[Row]:
        """Berths, by page.

        Args:
            page: Default: `0`.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, Row)


class SyncBerths(SyncEntity):
    """Berths of Ferry Log. Sync version of `Berths`."""

    def list(self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit) -> SyncPage[Row]:
        """Berths, by page.

        Args:
            page: Default: `0`.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, Row)
