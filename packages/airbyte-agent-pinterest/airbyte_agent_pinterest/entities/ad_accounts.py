# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""An account that ads are run from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_accounts import GET, LIST
from ..models.ad_accounts import AdAccount

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_accounts import AdAccountsStoreColumn, AdAccountsStoreRecord  # noqa: F401

__all__ = ["AdAccounts", "SyncAdAccounts"]


class AdAccounts(StoredEntity["AdAccountsStoreColumn", "AdAccountsStoreRecord"]):
    """An account that ads are run from."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        include_shared_accounts: bool | Omit | None = omit,
    ) -> AsyncPager[AdAccount]:
        """List ad accounts.

        Those of the user, and those that others share with the user.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            include_shared_accounts: Also accounts that others share with the user; true by default.
        """
        return self._pager(
            LIST,
            {
                "page_size": page_size,
                "bookmark": bookmark,
                "include_shared_accounts": include_shared_accounts,
            },
            AdAccount,
        )

    async def get(self, ad_account_id: str) -> AdAccount:
        """Get an ad account.

        Args:
            ad_account_id: Id of the ad account.
        """
        return await self._one(GET, {"ad_account_id": ad_account_id}, AdAccount)


class SyncAdAccounts(SyncStoredEntity["AdAccountsStoreColumn", "AdAccountsStoreRecord"]):
    """An account that ads are run from. Sync version of `AdAccounts`."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        include_shared_accounts: bool | Omit | None = omit,
    ) -> SyncPage[AdAccount]:
        """List ad accounts.

        Those of the user, and those that others share with the user.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            include_shared_accounts: Also accounts that others share with the user; true by default.
        """
        return self._page(
            LIST,
            {
                "page_size": page_size,
                "bookmark": bookmark,
                "include_shared_accounts": include_shared_accounts,
            },
            AdAccount,
        )

    def get(self, ad_account_id: str) -> AdAccount:
        """Get an ad account.

        Args:
            ad_account_id: Id of the ad account.
        """
        return self._one(GET, {"ad_account_id": ad_account_id}, AdAccount)
