# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A category of expenses."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.expense_categories import GET, LIST
from ..models.expense_categories import ExpenseCategory

__all__ = ["ExpenseCategories", "SyncExpenseCategories"]


class ExpenseCategories(Entity):
    """A category of expenses."""

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[ExpenseCategory]:
        """List expense categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, ExpenseCategory)

    async def get(self, id: int) -> ExpenseCategory:
        """Get a category of expenses.

        Args:
            id: Id of the category. At least 1.
        """
        return await self._one(GET, {"id": id}, ExpenseCategory)


class SyncExpenseCategories(SyncEntity):
    """A category of expenses. Sync version of `ExpenseCategories`."""

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[ExpenseCategory]:
        """List expense categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, ExpenseCategory)

    def get(self, id: int) -> ExpenseCategory:
        """Get a category of expenses.

        Args:
            id: Id of the category. At least 1.
        """
        return self._one(GET, {"id": id}, ExpenseCategory)
