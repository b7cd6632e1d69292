# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""A video of the asset library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.creative_assets_videos import LIST
from ..models.creative_assets_videos import Video

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.creative_assets_videos import (  # noqa: F401
        CreativeAssetsVideosStoreColumn,
        CreativeAssetsVideosStoreRecord,
    )

__all__ = ["CreativeAssetsVideos", "SyncCreativeAssetsVideos"]


class CreativeAssetsVideos(
    StoredEntity["CreativeAssetsVideosStoreColumn", "CreativeAssetsVideosStoreRecord"]
):
    """A video of the asset library."""

    _stored = ("creative_assets_videos", "CreativeAssetsVideosStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Video]:
        """List videos of the asset library.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand; its client has it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 20 by default. 1 to 100.
        """
        return self._pager(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Video
        )


class SyncCreativeAssetsVideos(
    SyncStoredEntity["CreativeAssetsVideosStoreColumn", "CreativeAssetsVideosStoreRecord"]
):
    """A video of the asset library. Sync version of `CreativeAssetsVideos`."""

    _stored = ("creative_assets_videos", "CreativeAssetsVideosStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Video]:
        """List videos of the asset library.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand; its client has it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 20 by default. 1 to 100.
        """
        return self._page(LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Video)
