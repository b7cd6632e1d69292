# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""A TikTok post that its creator allows to be used as an ad."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.spark_ads import LIST
from ..models.spark_ads import SparkAd

__all__ = ["SparkAds", "SyncSparkAds"]


class SparkAds(Entity):
    """A TikTok post that its creator allows to be used as an ad."""

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[SparkAd]:
        """List posts that can be used as Spark Ads.

        Posts whose creators have given the ad account their permission.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 20 by default. 1 to 50.
        """
        return self._pager(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, SparkAd
        )


class SyncSparkAds(SyncEntity):
    """A TikTok post that its creator allows to be used as an ad. Sync version of `SparkAds`."""

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[SparkAd]:
        """List posts that can be used as Spark Ads.

        Posts whose creators have given the ad account their permission.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 20 by default. 1 to 50.
        """
        return self._page(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, SparkAd
        )
