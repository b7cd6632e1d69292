# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A pixel, also called a dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pixels import GET, LIST
from ..models.pixels import AdsPixel

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pixels import PixelsStoreColumn, PixelsStoreRecord  # noqa: F401

__all__ = ["Pixels", "SyncPixels"]


class Pixels(StoredEntity["PixelsStoreColumn", "PixelsStoreRecord"]):
    """A pixel, also called a dataset."""

    _stored = ("pixels", "PixelsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdsPixel]:
        """List pixels.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,name,code,creation_time,last_fired_time,data_use_setting,automatic_matching_fields,enable_automatic_matching,first_party_cookie_status,can_proxy,is_created_by_business,is_unavailable`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdsPixel
        )

    async def get(self, pixel_id: str, *, fields: str | Omit | None = omit) -> AdsPixel:
        """Get a pixel.

        Args:
            pixel_id: Id of the pixel.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,name,code,creation_time,last_fired_time,data_use_setting,automatic_matching_fields,enable_automatic_matching,first_party_cookie_status,can_proxy,is_created_by_business,is_unavailable`.
        """
        return await self._one(GET, {"pixel_id": pixel_id, "fields": fields}, AdsPixel)


class SyncPixels(SyncStoredEntity["PixelsStoreColumn", "PixelsStoreRecord"]):
    """A pixel, also called a dataset. Sync version of `Pixels`."""

    _stored = ("pixels", "PixelsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdsPixel]:
        """List pixels.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,name,code,creation_time,last_fired_time,data_use_setting,automatic_matching_fields,enable_automatic_matching,first_party_cookie_status,can_proxy,is_created_by_business,is_unavailable`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdsPixel
        )

    def get(self, pixel_id: str, *, fields: str | Omit | None = omit) -> AdsPixel:
        """Get a pixel.

        Args:
            pixel_id: Id of the pixel.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,name,code,creation_time,last_fired_time,data_use_setting,automatic_matching_fields,enable_automatic_matching,first_party_cookie_status,can_proxy,is_created_by_business,is_unavailable`.
        """
        return self._one(GET, {"pixel_id": pixel_id, "fields": fields}, AdsPixel)
