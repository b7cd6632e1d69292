# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""A group of financial events, which are paid out together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_financial_event_groups import LIST
from ..models.list_financial_event_groups import FinancialEventGroup

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.list_financial_event_groups import (  # noqa: F401
        ListFinancialEventGroupsStoreColumn,
        ListFinancialEventGroupsStoreRecord,
    )

__all__ = ["ListFinancialEventGroups", "SyncListFinancialEventGroups"]


class ListFinancialEventGroups(
    StoredEntity["ListFinancialEventGroupsStoreColumn", "ListFinancialEventGroupsStoreRecord"]
):
    """A group of financial events, which are paid out together."""

    _stored = ("list_financial_event_groups", "ListFinancialEventGroupsStoreRecord")

    def list(
        self,
        *,
        financial_event_group_started_after: dt.datetime | str | Omit | None = omit,
        financial_event_group_started_before: dt.datetime | str | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> AsyncPager[FinancialEventGroup]:
        """List groups of financial events.

        Events of the last two days may be missing.

        Args:
            financial_event_group_started_after: Only groups that were opened at this time or later.
            financial_event_group_started_before: Only groups that were opened before this time; at most 180
                days later.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "FinancialEventGroupStartedAfter": financial_event_group_started_after,
                "FinancialEventGroupStartedBefore": financial_event_group_started_before,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            FinancialEventGroup,
        )


class SyncListFinancialEventGroups(
    SyncStoredEntity["ListFinancialEventGroupsStoreColumn", "ListFinancialEventGroupsStoreRecord"]
):
    """A group of financial events, which are paid out together. Sync version of `ListFinancialEventGroups`."""

    _stored = ("list_financial_event_groups", "ListFinancialEventGroupsStoreRecord")

    def list(
        self,
        *,
        financial_event_group_started_after: dt.datetime | str | Omit | None = omit,
        financial_event_group_started_before: dt.datetime | str | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> SyncPage[FinancialEventGroup]:
        """List groups of financial events.

        Events of the last two days may be missing.

        Args:
            financial_event_group_started_after: Only groups that were opened at this time or later.
            financial_event_group_started_before: Only groups that were opened before this time; at most 180
                days later.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "FinancialEventGroupStartedAfter": financial_event_group_started_after,
                "FinancialEventGroupStartedBefore": financial_event_group_started_before,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            FinancialEventGroup,
        )
