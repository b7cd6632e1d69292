# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""An account, and what else the query selects beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import LIST
from ..models.accounts import AccountRow
from ..params.shared import SearchSettingsParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account, and what else the query selects beside it."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> AsyncPager[AccountRow]:
        """Read the account.

        The account itself, one row.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `customer`, with the fields to read; the usual
                ones by default.
            page_token: Token of the page, from the one before it, of the same query.
            search_settings: What the answer says beside the rows.
        """
        return self._pager(
            LIST,
            {
                "customer_id": customer_id,
                "login-customer-id": login_customer_id,
                "query": query,
                "pageToken": page_token,
                "searchSettings": search_settings,
            },
            AccountRow,
        )


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account, and what else the query selects beside it. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> SyncPage[AccountRow]:
        """Read the account.

        The account itself, one row.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `customer`, with the fields to read; the usual
                ones by default.
            page_token: Token of the page, from the one before it, of the same query.
            search_settings: What the answer says beside the rows.
        """
        return self._page(
            LIST,
            {
                "customer_id": customer_id,
                "login-customer-id": login_customer_id,
                "query": query,
                "pageToken": page_token,
                "searchSettings": search_settings,
            },
            AccountRow,
        )
