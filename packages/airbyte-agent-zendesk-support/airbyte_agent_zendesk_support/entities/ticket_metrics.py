# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Response and resolution times of a ticket, and how often it was reassigned."""

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
    """Response and resolution times of a ticket, and how often it was reassigned."""

    _stored = ("ticket_metrics", "TicketMetricsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[TicketMetric]:
        """List response and resolution times of tickets.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            TicketMetric,
        )


class SyncTicketMetrics(SyncStoredEntity["TicketMetricsStoreColumn", "TicketMetricsStoreRecord"]):
    """Response and resolution times of a ticket, and how often it was reassigned. Sync version of
    `TicketMetrics`.
    """

    _stored = ("ticket_metrics", "TicketMetricsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[TicketMetric]:
        """List response and resolution times of tickets.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            TicketMetric,
        )
