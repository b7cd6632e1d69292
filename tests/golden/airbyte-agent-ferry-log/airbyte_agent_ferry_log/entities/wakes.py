# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Wakes of Ferry Log."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.wakes import SEARCH

__all__ = ["SyncWakes", "Wakes"]


class Wakes(Entity):
    """Wakes of Ferry Log."""

    def search(
        self, ship: str, *, from_: str | Omit | None = omit, size: int | Omit | None = omit
    ) -> AsyncPager[dict[str, Any]]:
        """Wakes, by a cursor in the body at a place of its own."""
        return self._pager(SEARCH, {"ship": ship, "from": from_, "size": size}, dict[str, Any])


class SyncWakes(SyncEntity):
    """Wakes of Ferry Log. Sync version of `Wakes`."""

    def search(
        self, ship: str, *, from_: str | Omit | None = omit, size: int | Omit | None = omit
    ) -> SyncPage[dict[str, Any]]:
        """Wakes, by a cursor in the body at a place of its own."""
        return self._page(SEARCH, {"ship": ship, "from": from_, "size": size}, dict[str, Any])
