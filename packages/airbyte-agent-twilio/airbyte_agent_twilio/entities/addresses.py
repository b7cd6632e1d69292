# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""An address that phone numbers are registered with."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.addresses import GET, LIST
from ..models.addresses import Address

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.addresses import AddressesStoreColumn, AddressesStoreRecord  # noqa: F401

__all__ = ["Addresses", "SyncAddresses"]


class Addresses(StoredEntity["AddressesStoreColumn", "AddressesStoreRecord"]):
    """An address that phone numbers are registered with."""

    _stored = ("addresses", "AddressesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Address]:
        """List addresses.

        Addresses that phone numbers were registered with.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Address)

    @overload
    async def get(self, account_sid: str, sid: str) -> Address: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Address: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Address:
        """Get an address.

        An address by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the address.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Address)


class SyncAddresses(SyncStoredEntity["AddressesStoreColumn", "AddressesStoreRecord"]):
    """An address that phone numbers are registered with. Sync version of `Addresses`."""

    _stored = ("addresses", "AddressesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Address]:
        """List addresses.

        Addresses that phone numbers were registered with.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Address)

    @overload
    def get(self, account_sid: str, sid: str) -> Address: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Address: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Address:
        """Get an address.

        An address by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the address.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Address)
