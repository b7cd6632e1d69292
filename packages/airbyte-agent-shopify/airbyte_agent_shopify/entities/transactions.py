# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A transaction of an order's payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactions import GET, LIST
from ..models.transactions import Transaction

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.transactions import TransactionsStoreColumn, TransactionsStoreRecord  # noqa: F401

__all__ = ["SyncTransactions", "Transactions"]


class Transactions(StoredEntity["TransactionsStoreColumn", "TransactionsStoreRecord"]):
    """A transaction of an order's payment."""

    _stored = ("transactions", "TransactionsStoreRecord")

    def list(self, order_id: int, *, since_id: int | Omit | None = omit) -> AsyncPager[Transaction]:
        """List the transactions of an order.

        Args:
            order_id: Id of the order.
            since_id: Only records with a higher id.
        """
        return self._pager(LIST, {"order_id": order_id, "since_id": since_id}, Transaction)

    async def get(self, order_id: int, transaction_id: int) -> Transaction:
        """Get a transaction.

        Args:
            order_id: Id of the order.
            transaction_id: Id of the transaction.
        """
        return await self._one(GET, {"order_id": order_id, "transaction_id": transaction_id}, Transaction)


class SyncTransactions(SyncStoredEntity["TransactionsStoreColumn", "TransactionsStoreRecord"]):
    """A transaction of an order's payment. Sync version of `Transactions`."""

    _stored = ("transactions", "TransactionsStoreRecord")

    def list(self, order_id: int, *, since_id: int | Omit | None = omit) -> SyncPage[Transaction]:
        """List the transactions of an order.

        Args:
            order_id: Id of the order.
            since_id: Only records with a higher id.
        """
        return self._page(LIST, {"order_id": order_id, "since_id": since_id}, Transaction)

    def get(self, order_id: int, transaction_id: int) -> Transaction:
        """Get a transaction.

        Args:
            order_id: Id of the order.
            transaction_id: Id of the transaction.
        """
        return self._one(GET, {"order_id": order_id, "transaction_id": transaction_id}, Transaction)
