# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A transaction at a payment gateway, or one that was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transaction import GET, LIST
from ..models.transaction import Transaction
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.transaction import TransactionStoreColumn, TransactionStoreRecord  # noqa: F401

__all__ = ["SyncTransactionEntity", "TransactionEntity"]


class TransactionEntity(StoredEntity["TransactionStoreColumn", "TransactionStoreRecord"]):
    """A transaction at a payment gateway, or one that was recorded."""

    _stored = ("transaction", "TransactionStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Transaction]:
        """List transactions.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            type: Condition for the kind, such as `payment`.
            status: Condition for the status, such as `failure`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Transaction,
        )

    async def get(self, id: str) -> Transaction:
        """Get a transaction.

        Args:
            id: Id of the transaction.
        """
        return await self._one(GET, {"id": id}, Transaction)


class SyncTransactionEntity(SyncStoredEntity["TransactionStoreColumn", "TransactionStoreRecord"]):
    """A transaction at a payment gateway, or one that was recorded. Sync version of `TransactionEntity`."""

    _stored = ("transaction", "TransactionStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Transaction]:
        """List transactions.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            type: Condition for the kind, such as `payment`.
            status: Condition for the status, such as `failure`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Transaction,
        )

    def get(self, id: str) -> Transaction:
        """Get a transaction.

        Args:
            id: Id of the transaction.
        """
        return self._one(GET, {"id": id}, Transaction)
