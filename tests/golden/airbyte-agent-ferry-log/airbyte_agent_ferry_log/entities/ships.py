# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Ships of Ferry Log."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import Row

__all__ = ["Ships", "SyncShips"]


class Ships(Entity):
    """Ships of Ferry Log."""

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> AsyncPager[Row]:
        """Ships, by next_cursor and cursor.

        Args:
            limit: At most 100.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit}, Row)


class SyncShips(SyncEntity):
    """Ships of Ferry Log; blocking twin of `Ships`."""

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> SyncPage[Row]:
        """Ships, by next_cursor and cursor.

        Args:
            limit: At most 100.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit}, Row)


# fmt: off
LIST = Operation(
    entity="ships", action="list", method="GET", path="/ships",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "maximum": 100}),
    ),
    summary="Ships, by next_cursor and cursor", records="$.data",
    meta={"next_cursor": "$.response_metadata.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
