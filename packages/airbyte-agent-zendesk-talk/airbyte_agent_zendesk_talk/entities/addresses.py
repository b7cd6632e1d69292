# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""An address that proves to a country's authority who uses a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.addresses import GET, LIST
from ..models.addresses import Address

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.addresses import AddressesStoreColumn, AddressesStoreRecord  # noqa: F401

__all__ = ["Addresses", "SyncAddresses"]


class Addresses(StoredEntity["AddressesStoreColumn", "AddressesStoreRecord"]):
    """An address that proves to a country's authority who uses a number."""

    _stored = ("addresses", "AddressesStoreRecord")

    def list(self) -> AsyncPager[Address]:
        """List addresses of the business."""
        return self._pager(LIST, {}, Address)

    async def get(self, address_id: int) -> Address:
        """Get an address.

        Args:
            address_id: Id of the address.
        """
        return await self._one(GET, {"address_id": address_id}, Address)


class SyncAddresses(SyncStoredEntity["AddressesStoreColumn", "AddressesStoreRecord"]):
    """An address that proves to a country's authority who uses a number. Sync version of `Addresses`."""

    _stored = ("addresses", "AddressesStoreRecord")

    def list(self) -> SyncPage[Address]:
        """List addresses of the business."""
        return self._page(LIST, {}, Address)

    def get(self, address_id: int) -> Address:
        """Get an address.

        Args:
            address_id: Id of the address.
        """
        return self._one(GET, {"address_id": address_id}, Address)
