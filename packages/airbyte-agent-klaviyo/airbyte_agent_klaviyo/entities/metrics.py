# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""A kind of event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metrics import GET, LIST
from ..models.metrics import Metric

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.metrics import MetricsStoreColumn, MetricsStoreRecord  # noqa: F401

__all__ = ["Metrics", "SyncMetrics"]


class Metrics(StoredEntity["MetricsStoreColumn", "MetricsStoreRecord"]):
    """A kind of event."""

    _stored = ("metrics", "MetricsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        filter: str | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> AsyncPager[Metric]:
        """List metrics.

        A metric is a kind of event.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            filter: Filter by integration, such as `equals(integration.name,'Shopify')` or
                `equals(integration.category,'ecommerce')`.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"revision": revision, "filter": filter, "page[cursor]": page_cursor}, Metric
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> Metric:
        """Get a metric.

        Args:
            id: Id of the metric.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, Metric)


class SyncMetrics(SyncStoredEntity["MetricsStoreColumn", "MetricsStoreRecord"]):
    """A kind of event. Sync version of `Metrics`."""

    _stored = ("metrics", "MetricsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        filter: str | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> SyncPage[Metric]:
        """List metrics.

        A metric is a kind of event.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            filter: Filter by integration, such as `equals(integration.name,'Shopify')` or
                `equals(integration.category,'ecommerce')`.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(LIST, {"revision": revision, "filter": filter, "page[cursor]": page_cursor}, Metric)

    def get(self, id: str, *, revision: str | Omit | None = omit) -> Metric:
        """Get a metric.

        Args:
            id: Id of the metric.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, Metric)
