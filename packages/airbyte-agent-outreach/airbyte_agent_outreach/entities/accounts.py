# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A company that prospects belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import GET, LIST
from ..models.accounts import Account

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """A company that prospects belong to."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Account]:
        """List accounts.

        Only accounts with `named`.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Account
        )

    async def get(self, id: int) -> Account:
        """Get an account.

        Args:
            id: Id of the account.
        """
        return await self._one(GET, {"id": id}, Account)


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """A company that prospects belong to. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Account]:
        """List accounts.

        Only accounts with `named`.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Account
        )

    def get(self, id: int) -> Account:
        """Get an account.

        Args:
            id: Id of the account.
        """
        return self._one(GET, {"id": id}, Account)
