# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Reports of Orbit Graph."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reports import LIST
from ..models.reports import Cell
from ..params.reports import ReportListParamsMetric

__all__ = ["Reports", "SyncReports"]


class Reports(Entity):
    """Reports of Orbit Graph."""

    def list(
        self,
        property_id: str,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        metrics: Sequence[ReportListParamsMetric] | Omit | None = omit,
    ) -> AsyncPager[Cell]:
        """Figures of a property.

        Args:
            limit: Default: `1000`.
        """
        return self._pager(
            LIST, {"property_id": property_id, "offset": offset, "limit": limit, "metrics": metrics}, Cell
        )


class SyncReports(SyncEntity):
    """Reports of Orbit Graph. Sync version of `Reports`."""

    def list(
        self,
        property_id: str,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        metrics: Sequence[ReportListParamsMetric] | Omit | None = omit,
    ) -> SyncPage[Cell]:
        """Figures of a property.

        Args:
            limit: Default: `1000`.
        """
        return self._page(
            LIST, {"property_id": property_id, "offset": offset, "limit": limit, "metrics": metrics}, Cell
        )
