# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""A buyer's complaint about a transaction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_disputes import LIST
from ..models.list_disputes import Dispute

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.list_disputes import ListDisputesStoreColumn, ListDisputesStoreRecord  # noqa: F401

__all__ = ["ListDisputes", "SyncListDisputes"]


class ListDisputes(StoredEntity["ListDisputesStoreColumn", "ListDisputesStoreRecord"]):
    """A buyer's complaint about a transaction."""

    _stored = ("list_disputes", "ListDisputesStoreRecord")

    def list(
        self,
        *,
        update_time_after: dt.datetime | str | Omit | None = omit,
        update_time_before: dt.datetime | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        next_page_token: str | Omit | None = omit,
    ) -> AsyncPager[Dispute]:
        """List disputes.

        Those of the last 180 days, the newest first.

        Args:
            update_time_after: Only disputes that were updated after this time, at most 180 days ago.
            update_time_before: Only disputes that were updated before this time, at most 180 days ago.
            page_size: Records per page; 10 by default. 1 to 50.
            next_page_token: Token of the page, from the previous page's link. At most 255 characters.
        """
        return self._pager(
            LIST,
            {
                "update_time_after": update_time_after,
                "update_time_before": update_time_before,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            Dispute,
        )


class SyncListDisputes(SyncStoredEntity["ListDisputesStoreColumn", "ListDisputesStoreRecord"]):
    """A buyer's complaint about a transaction. Sync version of `ListDisputes`."""

    _stored = ("list_disputes", "ListDisputesStoreRecord")

    def list(
        self,
        *,
        update_time_after: dt.datetime | str | Omit | None = omit,
        update_time_before: dt.datetime | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        next_page_token: str | Omit | None = omit,
    ) -> SyncPage[Dispute]:
        """List disputes.

        Those of the last 180 days, the newest first.

        Args:
            update_time_after: Only disputes that were updated after this time, at most 180 days ago.
            update_time_before: Only disputes that were updated before this time, at most 180 days ago.
            page_size: Records per page; 10 by default. 1 to 50.
            next_page_token: Token of the page, from the previous page's link. At most 255 characters.
        """
        return self._page(
            LIST,
            {
                "update_time_after": update_time_after,
                "update_time_before": update_time_before,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            Dispute,
        )
