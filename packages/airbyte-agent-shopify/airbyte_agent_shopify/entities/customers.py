# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A customer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customers import CREATE, DELETE, GET, LIST, UPDATE
from ..models.customers import Customer, CustomerNode, CustomersDeleteResult
from ..params.customers import CustomerDeleteInput, CustomerInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customers import CustomersStoreColumn, CustomersStoreRecord  # noqa: F401

__all__ = ["Customers", "SyncCustomers"]


class Customers(StoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Customer]:
        """List customers.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "page_info": page_info,
            },
            Customer,
        )

    async def get(self, customer_id: int) -> Customer:
        """Get a customer.

        Args:
            customer_id: Id of the customer.
        """
        return await self._one(GET, {"customer_id": customer_id}, Customer)

    async def create(self, input: CustomerInput | Mapping[str, Any]) -> CustomerNode:
        """Create a customer.

        Args:
            input: The new customer.
        """
        return await self._one(CREATE, {"input": input}, CustomerNode)

    async def update(self, input: CustomerInput | Mapping[str, Any]) -> CustomerNode:
        """Update a customer.

        Args:
            input: What to change, and the id of the customer.
        """
        return await self._one(UPDATE, {"input": input}, CustomerNode)

    async def delete(self, input: CustomerDeleteInput | Mapping[str, Any]) -> CustomersDeleteResult:
        """Delete a customer.

        Args:
            input: Id of the customer.
        """
        return await self._one(DELETE, {"input": input}, CustomersDeleteResult)


class SyncCustomers(SyncStoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer. Sync version of `Customers`."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Customer]:
        """List customers.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "page_info": page_info,
            },
            Customer,
        )

    def get(self, customer_id: int) -> Customer:
        """Get a customer.

        Args:
            customer_id: Id of the customer.
        """
        return self._one(GET, {"customer_id": customer_id}, Customer)

    def create(self, input: CustomerInput | Mapping[str, Any]) -> CustomerNode:
        """Create a customer.

        Args:
            input: The new customer.
        """
        return self._one(CREATE, {"input": input}, CustomerNode)

    def update(self, input: CustomerInput | Mapping[str, Any]) -> CustomerNode:
        """Update a customer.

        Args:
            input: What to change, and the id of the customer.
        """
        return self._one(UPDATE, {"input": input}, CustomerNode)

    def delete(self, input: CustomerDeleteInput | Mapping[str, Any]) -> CustomersDeleteResult:
        """Delete a customer.

        Args:
            input: Id of the customer.
        """
        return self._one(DELETE, {"input": input}, CustomersDeleteResult)
