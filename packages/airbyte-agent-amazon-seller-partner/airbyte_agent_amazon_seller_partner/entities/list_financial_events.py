# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Financial events of a page, by their kind."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_financial_events import LIST
from ..models.list_financial_events import FinancialEvents

__all__ = ["ListFinancialEvents", "SyncListFinancialEvents"]


class ListFinancialEvents(Entity):
    """Financial events of a page, by their kind."""

    def list(
        self,
        *,
        posted_after: dt.datetime | str | Omit | None = omit,
        posted_before: dt.datetime | str | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> AsyncPager[FinancialEvents]:
        """List financial events.

        A page is one record, with a list for each kind of event. Events of the last two days may be missing.

        Args:
            posted_after: Only events that were posted at this time or later.
            posted_before: Only events that were posted before this time; at most 180 days later.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "PostedAfter": posted_after,
                "PostedBefore": posted_before,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            FinancialEvents,
        )


class SyncListFinancialEvents(SyncEntity):
    """Financial events of a page, by their kind. Sync version of `ListFinancialEvents`."""

    def list(
        self,
        *,
        posted_after: dt.datetime | str | Omit | None = omit,
        posted_before: dt.datetime | str | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> SyncPage[FinancialEvents]:
        """List financial events.

        A page is one record, with a list for each kind of event. Events of the last two days may be missing.

        Args:
            posted_after: Only events that were posted at this time or later.
            posted_before: Only events that were posted before this time; at most 180 days later.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "PostedAfter": posted_after,
                "PostedBefore": posted_before,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            FinancialEvents,
        )
