# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A movement of money into or out of the balance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.balance_transactions import GET, LIST
from ..models.balance_transactions import BalanceTransaction
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.balance_transactions import BalanceTransactionsStoreColumn, BalanceTransactionsStoreRecord  # noqa: F401

__all__ = ["BalanceTransactions", "SyncBalanceTransactions"]


class BalanceTransactions(StoredEntity["BalanceTransactionsStoreColumn", "BalanceTransactionsStoreRecord"]):
    """A movement of money into or out of the balance."""

    _stored = ("balance_transactions", "BalanceTransactionsStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        currency: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payout: str | Omit | None = omit,
        source: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        type: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[BalanceTransaction]:
        """List movements of the balance, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            currency: Only those in this currency, three-letter ISO code in lower case.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            payout: Only those that this automatic payout paid out, by id.
            source: Only those of this record, by its id.
            starting_after: Id of the record before the page.
            type: Only those of this kind.
            expand: Fields to hold whole records instead of ids, such as `data.source`.
        """
        return self._pager(
            LIST,
            {
                "created": created,
                "currency": currency,
                "ending_before": ending_before,
                "limit": limit,
                "payout": payout,
                "source": source,
                "starting_after": starting_after,
                "type": type,
                "expand": expand,
            },
            BalanceTransaction,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> BalanceTransaction:
        """Get a movement of the balance.

        Args:
            id: Id of the balance transaction.
            expand: Fields to hold whole records instead of ids, such as `source`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, BalanceTransaction)


class SyncBalanceTransactions(
    SyncStoredEntity["BalanceTransactionsStoreColumn", "BalanceTransactionsStoreRecord"]
):
    """A movement of money into or out of the balance. Sync version of `BalanceTransactions`."""

    _stored = ("balance_transactions", "BalanceTransactionsStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        currency: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payout: str | Omit | None = omit,
        source: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        type: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[BalanceTransaction]:
        """List movements of the balance, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            currency: Only those in this currency, three-letter ISO code in lower case.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            payout: Only those that this automatic payout paid out, by id.
            source: Only those of this record, by its id.
            starting_after: Id of the record before the page.
            type: Only those of this kind.
            expand: Fields to hold whole records instead of ids, such as `data.source`.
        """
        return self._page(
            LIST,
            {
                "created": created,
                "currency": currency,
                "ending_before": ending_before,
                "limit": limit,
                "payout": payout,
                "source": source,
                "starting_after": starting_after,
                "type": type,
                "expand": expand,
            },
            BalanceTransaction,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> BalanceTransaction:
        """Get a movement of the balance.

        Args:
            id: Id of the balance transaction.
            expand: Fields to hold whole records instead of ids, such as `source`.
        """
        return self._one(GET, {"id": id, "expand": expand}, BalanceTransaction)
