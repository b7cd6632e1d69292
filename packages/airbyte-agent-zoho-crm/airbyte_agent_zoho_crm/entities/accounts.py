# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""An account."""

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
    """An account."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Account]:
        """List accounts.

        Records of the module that the user may see.

        Args:
            page: Number of the page. At least 1.
            per_page: Records on a page. 1 to 200.
            page_token: Token of the page, from the previous one; not together with a page number.
            sort_by: API name of the field to sort by; the id if it is not given.
            sort_order: Order; newest first if it is not given. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "page_token": page_token,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            Account,
        )

    async def get(self, id: str) -> Account:
        """Get an account.

        An account by its id, with all of its fields.

        Args:
            id: Id of the account.
        """
        return await self._one(GET, {"id": id}, Account)


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Account]:
        """List accounts.

        Records of the module that the user may see.

        Args:
            page: Number of the page. At least 1.
            per_page: Records on a page. 1 to 200.
            page_token: Token of the page, from the previous one; not together with a page number.
            sort_by: API name of the field to sort by; the id if it is not given.
            sort_order: Order; newest first if it is not given. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "page_token": page_token,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            Account,
        )

    def get(self, id: str) -> Account:
        """Get an account.

        An account by its id, with all of its fields.

        Args:
            id: Id of the account.
        """
        return self._one(GET, {"id": id}, Account)
