# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""An address of a customer."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customer_address import GET, LIST
from ..models.customer_address import CustomerAddress

__all__ = ["CustomerAddressEntity", "SyncCustomerAddressEntity"]


class CustomerAddressEntity(Entity):
    """An address of a customer."""

    def list(
        self, customer_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> AsyncPager[CustomerAddress]:
        """List the addresses of a customer.

        Not tested against the live API. Shopify's clients read addresses with their customer.

        Args:
            customer_id: Id of the customer.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST, {"customer_id": customer_id, "limit": limit, "page_info": page_info}, CustomerAddress
        )

    async def get(self, customer_id: int, address_id: int) -> CustomerAddress:
        """Get an address.

        Not tested against the live API. Shopify's clients read addresses with their customer.

        Args:
            customer_id: Id of the customer.
            address_id: Id of the address.
        """
        return await self._one(GET, {"customer_id": customer_id, "address_id": address_id}, CustomerAddress)


class SyncCustomerAddressEntity(SyncEntity):
    """An address of a customer. Sync version of `CustomerAddressEntity`."""

    def list(
        self, customer_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> SyncPage[CustomerAddress]:
        """List the addresses of a customer.

        Not tested against the live API. Shopify's clients read addresses with their customer.

        Args:
            customer_id: Id of the customer.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST, {"customer_id": customer_id, "limit": limit, "page_info": page_info}, CustomerAddress
        )

    def get(self, customer_id: int, address_id: int) -> CustomerAddress:
        """Get an address.

        Not tested against the live API. Shopify's clients read addresses with their customer.

        Args:
            customer_id: Id of the customer.
            address_id: Id of the address.
        """
        return self._one(GET, {"customer_id": customer_id, "address_id": address_id}, CustomerAddress)
