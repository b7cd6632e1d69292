# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""An ad account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.advertisers import LIST
from ..models.advertisers import Advertiser

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.advertisers import AdvertisersStoreColumn, AdvertisersStoreRecord  # noqa: F401

__all__ = ["Advertisers", "SyncAdvertisers"]


class Advertisers(StoredEntity["AdvertisersStoreColumn", "AdvertisersStoreRecord"]):
    """An ad account."""

    _stored = ("advertisers", "AdvertisersStoreRecord")

    def list(
        self,
        advertiser_ids: Sequence[str] | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Advertiser]:
        """List ad accounts by their ids.

        Returns a single page. TikTok gives all accounts that are asked for at once.

        Args:
            advertiser_ids: Ids of the ad accounts. Defaults to the connector's setting.
            page: Has no effect: all accounts come at once. At least 1.
            page_size: Has no effect: all accounts come at once. At least 1.
        """
        return self._pager(
            LIST, {"advertiser_ids": advertiser_ids, "page": page, "page_size": page_size}, Advertiser
        )


class SyncAdvertisers(SyncStoredEntity["AdvertisersStoreColumn", "AdvertisersStoreRecord"]):
    """An ad account. Sync version of `Advertisers`."""

    _stored = ("advertisers", "AdvertisersStoreRecord")

    def list(
        self,
        advertiser_ids: Sequence[str] | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Advertiser]:
        """List ad accounts by their ids.

        Returns a single page. TikTok gives all accounts that are asked for at once.

        Args:
            advertiser_ids: Ids of the ad accounts. Defaults to the connector's setting.
            page: Has no effect: all accounts come at once. At least 1.
            page_size: Has no effect: all accounts come at once. At least 1.
        """
        return self._page(
            LIST, {"advertiser_ids": advertiser_ids, "page": page, "page_size": page_size}, Advertiser
        )
