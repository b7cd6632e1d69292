# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Ads of a campaign that share budget, bid and targeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_groups import LIST
from ..models.ad_groups import AdGroup

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_groups import AdGroupsStoreColumn, AdGroupsStoreRecord  # noqa: F401

__all__ = ["AdGroups", "SyncAdGroups"]


class AdGroups(StoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """Ads of a campaign that share budget, bid and targeting."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        ad_account_id: str,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        entity_statuses: Sequence[Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str]
        | Omit
        | None = omit,
        order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
    ) -> AsyncPager[AdGroup]:
        """List ad groups.

        Active and paused ones, unless `entity_statuses` asks for others.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            entity_statuses: Only those with one of these statuses; active and paused ones by default. One of
                `ACTIVE`, `PAUSED`, `ARCHIVED`, `DRAFT`, `DELETED_DRAFT`.
            order: Order by id: newer ones have larger ids. One of `ASCENDING`, `DESCENDING`.
        """
        return self._pager(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "page_size": page_size,
                "bookmark": bookmark,
                "entity_statuses": entity_statuses,
                "order": order,
            },
            AdGroup,
        )


class SyncAdGroups(SyncStoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """Ads of a campaign that share budget, bid and targeting. Sync version of `AdGroups`."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        ad_account_id: str,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        entity_statuses: Sequence[Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str]
        | Omit
        | None = omit,
        order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
    ) -> SyncPage[AdGroup]:
        """List ad groups.

        Active and paused ones, unless `entity_statuses` asks for others.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            entity_statuses: Only those with one of these statuses; active and paused ones by default. One of
                `ACTIVE`, `PAUSED`, `ARCHIVED`, `DRAFT`, `DELETED_DRAFT`.
            order: Order by id: newer ones have larger ids. One of `ASCENDING`, `DESCENDING`.
        """
        return self._page(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "page_size": page_size,
                "bookmark": bookmark,
                "entity_statuses": entity_statuses,
                "order": order,
            },
            AdGroup,
        )
