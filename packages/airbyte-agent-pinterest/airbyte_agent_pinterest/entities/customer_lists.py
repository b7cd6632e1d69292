# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Known customers, by hashed email addresses or device ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customer_lists import LIST
from ..models.customer_lists import CustomerList

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customer_lists import CustomerListsStoreColumn, CustomerListsStoreRecord  # noqa: F401

__all__ = ["CustomerLists", "SyncCustomerLists"]


class CustomerLists(StoredEntity["CustomerListsStoreColumn", "CustomerListsStoreRecord"]):
    """Known customers, by hashed email addresses or device ids."""

    _stored = ("customer_lists", "CustomerListsStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[CustomerList]:
        """List customer lists.

        A customer list is what an audience of known customers is made of.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark}, CustomerList
        )


class SyncCustomerLists(SyncStoredEntity["CustomerListsStoreColumn", "CustomerListsStoreRecord"]):
    """Known customers, by hashed email addresses or device ids. Sync version of `CustomerLists`."""

    _stored = ("customer_lists", "CustomerListsStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[CustomerList]:
        """List customer lists.

        A customer list is what an audience of known customers is made of.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark}, CustomerList
        )
