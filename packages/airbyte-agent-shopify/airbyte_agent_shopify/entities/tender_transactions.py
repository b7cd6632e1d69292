# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Money that was paid or given back."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tender_transactions import LIST
from ..models.tender_transactions import TenderTransaction

__all__ = ["SyncTenderTransactions", "TenderTransactions"]


class TenderTransactions(Entity):
    """Money that was paid or given back."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        processed_at_min: dt.datetime | str | Omit | None = omit,
        processed_at_max: dt.datetime | str | Omit | None = omit,
        order: str | Omit | None = omit,
        processed_at: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[TenderTransaction]:
        """List tender transactions.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            processed_at_min: Only those processed then or later.
            processed_at_max: Only those processed then or earlier.
            order: Order, as in `processed_at ASC`.
            processed_at: Only those processed then.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "processed_at_min": processed_at_min,
                "processed_at_max": processed_at_max,
                "order": order,
                "processed_at": processed_at,
                "page_info": page_info,
            },
            TenderTransaction,
        )


class SyncTenderTransactions(SyncEntity):
    """Money that was paid or given back. Sync version of `TenderTransactions`."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        processed_at_min: dt.datetime | str | Omit | None = omit,
        processed_at_max: dt.datetime | str | Omit | None = omit,
        order: str | Omit | None = omit,
        processed_at: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[TenderTransaction]:
        """List tender transactions.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            processed_at_min: Only those processed then or later.
            processed_at_max: Only those processed then or earlier.
            order: Order, as in `processed_at ASC`.
            processed_at: Only those processed then.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "processed_at_min": processed_at_min,
                "processed_at_max": processed_at_max,
                "order": order,
                "processed_at": processed_at,
                "page_info": page_info,
            },
            TenderTransaction,
        )
