# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Routes of Ferry Log."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import Row

__all__ = ["Routes", "SyncRoutes"]


class Routes(Entity):
    """Routes of Ferry Log."""

    def list(self, *, after: str | Omit | None = omit) -> AsyncPager[Row]:
        """Routes, by end_cursor and after."""
        return self._pager(LIST, {"after": after}, Row)


class SyncRoutes(SyncEntity):
    """Routes of Ferry Log; blocking twin of `Routes`."""

    def list(self, *, after: str | Omit | None = omit) -> SyncPage[Row]:
        """Routes, by end_cursor and after."""
        return self._page(LIST, {"after": after}, Row)


# fmt: off
LIST = Operation(
    entity="routes", action="list", method="GET", path="/routes",
    parameters=(Parameter("after", "query", {"type": "string"}),), summary="Routes, by end_cursor and after",
    records="$.data", meta={"end_cursor": "$.page.end_cursor", "has_next_page": "$.page.has_next_page"},
    paging=Paging(strategy="cursor", param="after", next="end_cursor", has_more="has_next_page"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
