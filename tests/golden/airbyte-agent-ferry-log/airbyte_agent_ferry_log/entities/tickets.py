# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Tickets of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tickets import LIST
from ..models.shared import Row

__all__ = ["SyncTickets", "Tickets"]


class Tickets(Entity):
    """Tickets of Ferry Log."""

    def list(self, *, starting_after: str | Omit | None = omit) -> AsyncPager[Row]:
        """Tickets, by has_more and the last record's id."""
        return self._pager(LIST, {"starting_after": starting_after}, Row)


class SyncTickets(SyncEntity):
    """Tickets of Ferry Log. Sync version of `Tickets`."""

    def list(self, *, starting_after: str | Omit | None = omit) -> SyncPage[Row]:
        """Tickets, by has_more and the last record's id."""
        return self._page(LIST, {"starting_after": starting_after}, Row)
