# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The account's calls of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.account_overview import LIST
from ..models.account_overview import AccountOverview

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.account_overview import AccountOverviewStoreColumn, AccountOverviewStoreRecord  # noqa: F401

__all__ = ["AccountOverviewEntity", "SyncAccountOverviewEntity"]


class AccountOverviewEntity(StoredEntity["AccountOverviewStoreColumn", "AccountOverviewStoreRecord"]):
    """The account's calls of today."""

    _stored = ("account_overview", "AccountOverviewStoreRecord")

    def list(self) -> AsyncPager[AccountOverview]:
        """Get figures of the account's calls of today.

        Returns a single page. The figures are one record.
        """
        return self._pager(LIST, {}, AccountOverview)


class SyncAccountOverviewEntity(SyncStoredEntity["AccountOverviewStoreColumn", "AccountOverviewStoreRecord"]):
    """The account's calls of today. Sync version of `AccountOverviewEntity`."""

    _stored = ("account_overview", "AccountOverviewStoreRecord")

    def list(self) -> SyncPage[AccountOverview]:
        """Get figures of the account's calls of today.

        Returns a single page. The figures are one record.
        """
        return self._page(LIST, {}, AccountOverview)
