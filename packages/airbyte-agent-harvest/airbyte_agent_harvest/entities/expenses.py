# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""An expense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.expenses import GET, LIST
from ..models.expenses import Expense

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.expenses import ExpensesStoreColumn, ExpensesStoreRecord  # noqa: F401

__all__ = ["Expenses", "SyncExpenses"]


class Expenses(StoredEntity["ExpensesStoreColumn", "ExpensesStoreRecord"]):
    """An expense."""

    _stored = ("expenses", "ExpensesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Expense]:
        """List expenses.

        Most recent day first. Members see their own expenses.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Expense)

    async def get(self, id: int) -> Expense:
        """Get an expense.

        Args:
            id: Id of the expense. At least 1.
        """
        return await self._one(GET, {"id": id}, Expense)


class SyncExpenses(SyncStoredEntity["ExpensesStoreColumn", "ExpensesStoreRecord"]):
    """An expense. Sync version of `Expenses`."""

    _stored = ("expenses", "ExpensesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Expense]:
        """List expenses.

        Most recent day first. Members see their own expenses.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Expense)

    def get(self, id: int) -> Expense:
        """Get an expense.

        Args:
            id: Id of the expense. At least 1.
        """
        return self._one(GET, {"id": id}, Expense)
