# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A customer with an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customers import GET, LIST
from ..models.customers import Customer

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customers import CustomersStoreColumn, CustomersStoreRecord  # noqa: F401

__all__ = ["Customers", "SyncCustomers"]


class Customers(StoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer with an account."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        orderby: Literal["id", "include", "name", "registered_date"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
        email: str | Omit | None = omit,
        role: str | Omit | None = omit,
    ) -> AsyncPager[Customer]:
        """List customers.

        Users with the role of a customer, unless `role` says otherwise. Guests have no account, and are only
        part of their orders.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by; `name` by default. One of `id`, `include`, `name`, `registered_date`.
            order: Ascending or descending. One of `asc`, `desc`.
            email: Email address.
            role: Role of the user, or `all`; `customer` by default.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "orderby": orderby,
                "order": order,
                "email": email,
                "role": role,
            },
            Customer,
        )

    async def get(self, id: int) -> Customer:
        """Get a customer.

        Args:
            id: Id of the customer.
        """
        return await self._one(GET, {"id": id}, Customer)


class SyncCustomers(SyncStoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer with an account. Sync version of `Customers`."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        orderby: Literal["id", "include", "name", "registered_date"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
        email: str | Omit | None = omit,
        role: str | Omit | None = omit,
    ) -> SyncPage[Customer]:
        """List customers.

        Users with the role of a customer, unless `role` says otherwise. Guests have no account, and are only
        part of their orders.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by; `name` by default. One of `id`, `include`, `name`, `registered_date`.
            order: Ascending or descending. One of `asc`, `desc`.
            email: Email address.
            role: Role of the user, or `all`; `customer` by default.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "orderby": orderby,
                "order": order,
                "email": email,
                "role": role,
            },
            Customer,
        )

    def get(self, id: int) -> Customer:
        """Get a customer.

        Args:
            id: Id of the customer.
        """
        return self._one(GET, {"id": id}, Customer)
