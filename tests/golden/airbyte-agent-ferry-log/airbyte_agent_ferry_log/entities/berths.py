# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Berths of Ferry Log."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import Row

__all__ = ["Berths", "SyncBerths"]


class Berths(Entity):
    """Berths of Ferry Log."""

    def list(self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit) -> AsyncPager[Row]:
        """Berths, by page.

        Args:
            page: Default `0`.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, Row)


class SyncBerths(SyncEntity):
    """Berths of Ferry Log; blocking twin of `Berths`."""

    def list(self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit) -> SyncPage[Row]:
        """Berths, by page.

        Args:
            page: Default `0`.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, Row)


# fmt: off
LIST = Operation(
    entity="berths", action="list", method="GET", path="/berths",
    parameters=(
        Parameter("page", "query", {"type": "integer", "default": 0}),
        Parameter("per_page", "query", {"type": "integer"}),
    ),
    summary="Berths, by page", records="$.data", meta={"total": "$.total"},
    paging=Paging(strategy="page", param="page", page_size="per_page"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
