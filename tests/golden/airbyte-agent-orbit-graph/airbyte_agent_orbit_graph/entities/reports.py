# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Reports of Orbit Graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.reports import Cell
from ..params.reports import ReportsListMetric

__all__ = ["Reports", "SyncReports"]


class Reports(Entity):
    """Reports of Orbit Graph."""

    def list(
        self,
        property_id: str,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        metrics: Sequence[ReportsListMetric] | Omit | None = omit,
    ) -> AsyncPager[Cell]:
        """Figures of a property.

        Args:
            limit: Default `1000`.
        """
        return self._pager(
            LIST, {"property_id": property_id, "offset": offset, "limit": limit, "metrics": metrics}, Cell,
        )  # fmt: skip


class SyncReports(SyncEntity):
    """Reports of Orbit Graph; blocking twin of `Reports`."""

    def list(
        self,
        property_id: str,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        metrics: Sequence[ReportsListMetric] | Omit | None = omit,
    ) -> SyncPage[Cell]:
        """Figures of a property.

        Args:
            limit: Default `1000`.
        """
        return self._page(
            LIST, {"property_id": property_id, "offset": offset, "limit": limit, "metrics": metrics}, Cell,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="reports", action="list", method="POST", path="/properties/{property_id}:runReport",
    parameters=(
        Parameter("property_id", "path", {"type": "string"}, required=True, probe="0"),
        Parameter("offset", "body", {"type": "integer"}),
        Parameter("limit", "body", {"type": "integer", "default": 1000}),
        Parameter(
            "metrics", "body",
            {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}},
        ),
    ),
    summary="Figures of a property", body="json", records="$[*][*]",
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
