# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Text that users search for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.keywords import LIST
from ..models.keywords import Keyword

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.keywords import KeywordsStoreColumn, KeywordsStoreRecord  # noqa: F401

__all__ = ["Keywords", "SyncKeywords"]


class Keywords(StoredEntity["KeywordsStoreColumn", "KeywordsStoreRecord"]):
    """Text that users search for."""

    _stored = ("keywords", "KeywordsStoreRecord")

    def list(
        self,
        ad_account_id: str,
        ad_group_id: str,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
    ) -> AsyncPager[Keyword]:
        """List the keywords of an ad group.

        Args:
            ad_account_id: Id of the ad account.
            ad_group_id: Id of the ad group.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "ad_group_id": ad_group_id,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            Keyword,
        )


class SyncKeywords(SyncStoredEntity["KeywordsStoreColumn", "KeywordsStoreRecord"]):
    """Text that users search for. Sync version of `Keywords`."""

    _stored = ("keywords", "KeywordsStoreRecord")

    def list(
        self,
        ad_account_id: str,
        ad_group_id: str,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
    ) -> SyncPage[Keyword]:
        """List the keywords of an ad group.

        Args:
            ad_account_id: Id of the ad account.
            ad_group_id: Id of the ad group.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "ad_group_id": ad_group_id,
                "page_size": page_size,
                "bookmark": bookmark,
            },
            Keyword,
        )
