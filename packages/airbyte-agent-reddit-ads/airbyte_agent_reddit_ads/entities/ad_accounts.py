# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""An ad account."""

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
    """An ad account."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        business_id: str | Omit | None = omit,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> AsyncPager[AdAccount]:
        """List the ad accounts of a business.

        Args:
            business_id: Id of the business. Defaults to the connector's setting.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._pager(
            LIST, {"business_id": business_id, "page.size": page_size, "page.token": page_token}, AdAccount
        )

    async def get(self, ad_account_id: str | Omit | None = omit) -> AdAccount:
        """Get an ad account.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
        """
        return await self._one(GET, {"ad_account_id": ad_account_id}, AdAccount)


class SyncAdAccounts(SyncStoredEntity["AdAccountsStoreColumn", "AdAccountsStoreRecord"]):
    """An ad account. Sync version of `AdAccounts`."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        business_id: str | Omit | None = omit,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> SyncPage[AdAccount]:
        """List the ad accounts of a business.

        Args:
            business_id: Id of the business. Defaults to the connector's setting.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._page(
            LIST, {"business_id": business_id, "page.size": page_size, "page.token": page_token}, AdAccount
        )

    def get(self, ad_account_id: str | Omit | None = omit) -> AdAccount:
        """Get an ad account.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
        """
        return self._one(GET, {"ad_account_id": ad_account_id}, AdAccount)
