# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""An ad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ads import CREATE, GET, LIST, UPDATE
from ..models.ads import Ad
from ..models.shared import Created, Updated

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ads import AdsStoreColumn, AdsStoreRecord  # noqa: F401

__all__ = ["Ads", "SyncAds"]


class Ads(StoredEntity["AdsStoreColumn", "AdsStoreRecord"]):
    """An ad."""

    _stored = ("ads", "AdsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[Ad]:
        """List ads.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,adset_id,name,status,configured_status,effective_status,creative,bid_amount,bid_type,ad_review_feedback,conversion_domain,conversion_specs,issues_info,preview_shareable_link,source_ad_id,tracking_specs,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, Ad
        )

    @overload
    async def create(
        self,
        account_id: str,
        name: str,
        adset_id: str,
        creative: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        *,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        adset_id: str,
        creative: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        account_id: str | Omit | None = omit,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created: ...

    async def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        adset_id: str | Omit | None = omit,
        creative: Mapping[str, Any] | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        *,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created:
        """Create an ad.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the ad.
            adset_id: Id of the ad set that the ad is part of.
            creative: What the ad shows: `{"creative_id": "1"}`, or the fields of a new creative.
            status: Whether the ad is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            tracking_specs: What is tracked besides, as in `[{"action.type": ["offsite_conversion"],
                "fb_pixel": ["1"]}]`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "adset_id": adset_id,
                "creative": creative,
                "status": status,
                "tracking_specs": tracking_specs,
                "bid_amount": bid_amount,
            },
            Created,
        )

    async def get(self, ad_id: str, *, fields: str | Omit | None = omit) -> Ad:
        """Get an ad.

        Args:
            ad_id: Id of the ad.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,adset_id,name,status,configured_status,effective_status,creative,bid_amount,bid_type,ad_review_feedback,conversion_domain,conversion_specs,issues_info,preview_shareable_link,source_ad_id,tracking_specs,created_time,updated_time`.
        """
        return await self._one(GET, {"ad_id": ad_id, "fields": fields}, Ad)

    async def update(
        self,
        ad_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        creative: Mapping[str, Any] | Omit | None = omit,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Updated:
        """Change an ad.

        Args:
            ad_id: Id of the ad.
            name: Name of the ad.
            status: Whether the ad is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            creative: What the ad shows: `{"creative_id": "1"}`, or the fields of a new creative.
            tracking_specs: What is tracked besides, as in `[{"action.type": ["offsite_conversion"],
                "fb_pixel": ["1"]}]`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
        """
        return await self._one(
            UPDATE,
            {
                "ad_id": ad_id,
                "name": name,
                "status": status,
                "creative": creative,
                "tracking_specs": tracking_specs,
                "bid_amount": bid_amount,
            },
            Updated,
        )


class SyncAds(SyncStoredEntity["AdsStoreColumn", "AdsStoreRecord"]):
    """An ad. Sync version of `Ads`."""

    _stored = ("ads", "AdsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[Ad]:
        """List ads.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,adset_id,name,status,configured_status,effective_status,creative,bid_amount,bid_type,ad_review_feedback,conversion_domain,conversion_specs,issues_info,preview_shareable_link,source_ad_id,tracking_specs,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, Ad
        )

    @overload
    def create(
        self,
        account_id: str,
        name: str,
        adset_id: str,
        creative: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        *,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created: ...

    @overload
    def create(
        self,
        *,
        name: str,
        adset_id: str,
        creative: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        account_id: str | Omit | None = omit,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created: ...

    def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        adset_id: str | Omit | None = omit,
        creative: Mapping[str, Any] | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        *,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Created:
        """Create an ad.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the ad.
            adset_id: Id of the ad set that the ad is part of.
            creative: What the ad shows: `{"creative_id": "1"}`, or the fields of a new creative.
            status: Whether the ad is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            tracking_specs: What is tracked besides, as in `[{"action.type": ["offsite_conversion"],
                "fb_pixel": ["1"]}]`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "adset_id": adset_id,
                "creative": creative,
                "status": status,
                "tracking_specs": tracking_specs,
                "bid_amount": bid_amount,
            },
            Created,
        )

    def get(self, ad_id: str, *, fields: str | Omit | None = omit) -> Ad:
        """Get an ad.

        Args:
            ad_id: Id of the ad.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,adset_id,name,status,configured_status,effective_status,creative,bid_amount,bid_type,ad_review_feedback,conversion_domain,conversion_specs,issues_info,preview_shareable_link,source_ad_id,tracking_specs,created_time,updated_time`.
        """
        return self._one(GET, {"ad_id": ad_id, "fields": fields}, Ad)

    def update(
        self,
        ad_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        creative: Mapping[str, Any] | Omit | None = omit,
        tracking_specs: Sequence[Mapping[str, Any]] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
    ) -> Updated:
        """Change an ad.

        Args:
            ad_id: Id of the ad.
            name: Name of the ad.
            status: Whether the ad is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            creative: What the ad shows: `{"creative_id": "1"}`, or the fields of a new creative.
            tracking_specs: What is tracked besides, as in `[{"action.type": ["offsite_conversion"],
                "fb_pixel": ["1"]}]`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
        """
        return self._one(
            UPDATE,
            {
                "ad_id": ad_id,
                "name": name,
                "status": status,
                "creative": creative,
                "tracking_specs": tracking_specs,
                "bid_amount": bid_amount,
            },
            Updated,
        )
