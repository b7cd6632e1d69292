# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customer import GET, LIST
from ..models.customer import Customer
from ..params.shared import SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customer import CustomerStoreColumn, CustomerStoreRecord  # noqa: F401

__all__ = ["CustomerEntity", "SyncCustomerEntity"]


class CustomerEntity(StoredEntity["CustomerStoreColumn", "CustomerStoreRecord"]):
    """A customer."""

    _stored = ("customer", "CustomerStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        email: TextFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Customer]:
        """List customers.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            email: Condition for the email address.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "email": email,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Customer,
        )

    async def get(self, id: str) -> Customer:
        """Get a customer.

        Args:
            id: Id of the customer.
        """
        return await self._one(GET, {"id": id}, Customer)


class SyncCustomerEntity(SyncStoredEntity["CustomerStoreColumn", "CustomerStoreRecord"]):
    """A customer. Sync version of `CustomerEntity`."""

    _stored = ("customer", "CustomerStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        email: TextFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Customer]:
        """List customers.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            email: Condition for the email address.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "email": email,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Customer,
        )

    def get(self, id: str) -> Customer:
        """Get a customer.

        Args:
            id: Id of the customer.
        """
        return self._one(GET, {"id": id}, Customer)
