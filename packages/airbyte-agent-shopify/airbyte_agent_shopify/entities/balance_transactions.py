# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A movement on the balance of Shopify Payments."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.balance_transactions import LIST
from ..models.balance_transactions import BalanceTransaction

__all__ = ["BalanceTransactions", "SyncBalanceTransactions"]


class BalanceTransactions(Entity):
    """A movement on the balance of Shopify Payments."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        payout_id: int | Omit | None = omit,
        payout_status: str | Omit | None = omit,
        test: bool | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[BalanceTransaction]:
        """List the balance transactions of Shopify Payments.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            payout_id: Only those of this payout.
            payout_status: Only those of payouts with this status.
            test: Whether only tests are listed.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "payout_id": payout_id,
                "payout_status": payout_status,
                "test": test,
                "page_info": page_info,
            },
            BalanceTransaction,
        )


class SyncBalanceTransactions(SyncEntity):
    """A movement on the balance of Shopify Payments. Sync version of `BalanceTransactions`."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        payout_id: int | Omit | None = omit,
        payout_status: str | Omit | None = omit,
        test: bool | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[BalanceTransaction]:
        """List the balance transactions of Shopify Payments.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            payout_id: Only those of this payout.
            payout_status: Only those of payouts with this status.
            test: Whether only tests are listed.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "payout_id": payout_id,
                "payout_status": payout_status,
                "test": test,
                "page_info": page_info,
            },
            BalanceTransaction,
        )
