# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Sailings of Ferry Log."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
    """Sailings of Ferry Log; blocking twin of `Sailings`."""

    def list(
        self, *, start_at: int | Omit | None = omit, max_results: int | Omit | None = omit
    ) -> SyncPage[Row]:
        """Sailings, by offset."""
        return self._page(LIST, {"startAt": start_at, "maxResults": max_results}, Row)


# fmt: off
LIST = Operation(
    entity="sailings", action="list", method="GET", path="/sailings",
    parameters=(
        Parameter("startAt", "query", {"type": "integer"}),
        Parameter("maxResults", "query", {"type": "integer"}),
    ),
    summary="Sailings, by offset", records="$.data", meta={"total": "$.total"},
    paging=Paging(strategy="offset", param="startAt", page_size="maxResults"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
