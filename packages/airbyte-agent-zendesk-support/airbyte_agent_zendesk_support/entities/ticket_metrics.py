# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""How long a ticket took, and how often it changed hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_metrics import LIST
from ..models.ticket_metrics import TicketMetric

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_metrics import TicketMetricsStoreColumn, TicketMetricsStoreRecord  # noqa: F401

__all__ = ["SyncTicketMetrics", "TicketMetrics"]


class TicketMetrics(StoredEntity["TicketMetricsStoreColumn", "TicketMetricsStoreRecord"]):
    """How long a ticket took, and how often it changed hands."""

    _stored = ("ticket_metrics", "TicketMetricsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[TicketMetric]:
        """List how long tickets took.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            TicketMetric,
        )


class SyncTicketMetrics(SyncStoredEntity["TicketMetricsStoreColumn", "TicketMetricsStoreRecord"]):
    """How long a ticket took, and how often it changed hands. Sync version of `TicketMetrics`."""

    _stored = ("ticket_metrics", "TicketMetricsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[TicketMetric]:
        """List how long tickets took.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            TicketMetric,
        )
