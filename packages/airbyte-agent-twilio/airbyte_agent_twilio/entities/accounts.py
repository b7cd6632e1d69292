# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""An account or subaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import GET, LIST
from ..models.accounts import Account

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account or subaccount."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> AsyncPager[Account]:
        """List accounts.

        The account itself and its subaccounts.

        Args:
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"PageSize": page_size}, Account)

    async def get(self, sid: str) -> Account:
        """Get an account.

        An account by its SID.

        Args:
            sid: SID of the account.
        """
        return await self._one(GET, {"sid": sid}, Account)


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account or subaccount. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> SyncPage[Account]:
        """List accounts.

        The account itself and its subaccounts.

        Args:
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"PageSize": page_size}, Account)

    def get(self, sid: str) -> Account:
        """Get an account.

        An account by its SID.

        Args:
            sid: SID of the account.
        """
        return self._one(GET, {"sid": sid}, Account)
