# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""A buyer of your products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customers import GET, LIST
from ..models.customers import Customer

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customers import CustomersStoreColumn, CustomersStoreRecord  # noqa: F401

__all__ = ["Customers", "SyncCustomers"]


class Customers(StoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A buyer of your products."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit
    ) -> AsyncPager[Customer]:
        """List customers.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
        """
        return self._pager(LIST, {"limit": limit, "cursor": cursor}, Customer)

    async def get(self, customer_id: str) -> Customer:
        """Get a customer.

        A customer who is being deleted has only `id` and `deleted`.

        Args:
            customer_id: Id of the customer.
        """
        return await self._one(GET, {"customer_id": customer_id}, Customer)


class SyncCustomers(SyncStoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A buyer of your products. Sync version of `Customers`."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit
    ) -> SyncPage[Customer]:
        """List customers.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
        """
        return self._page(LIST, {"limit": limit, "cursor": cursor}, Customer)

    def get(self, customer_id: str) -> Customer:
        """Get a customer.

        A customer who is being deleted has only `id` and `deleted`.

        Args:
            customer_id: Id of the customer.
        """
        return self._one(GET, {"customer_id": customer_id}, Customer)
