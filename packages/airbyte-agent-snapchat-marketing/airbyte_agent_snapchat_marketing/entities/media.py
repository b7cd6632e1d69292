# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An image, a video or a lens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.media import GET, LIST
from ..models.media import Media

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.media import MediaStoreColumn, MediaStoreRecord  # noqa: F401

__all__ = ["MediaEntity", "SyncMediaEntity"]


class MediaEntity(StoredEntity["MediaStoreColumn", "MediaStoreRecord"]):
    """An image, a video or a lens."""

    _stored = ("media", "MediaStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[Media]:
        """List images, videos and lenses.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Media)

    async def get(self, id: str) -> Media:
        """Get an image, a video or a lens.

        Args:
            id: Id of the image, the video or the lens.
        """
        return await self._one(GET, {"id": id}, Media)


class SyncMediaEntity(SyncStoredEntity["MediaStoreColumn", "MediaStoreRecord"]):
    """An image, a video or a lens. Sync version of `MediaEntity`."""

    _stored = ("media", "MediaStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[Media]:
        """List images, videos and lenses.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Media)

    def get(self, id: str) -> Media:
        """Get an image, a video or a lens.

        Args:
            id: Id of the image, the video or the lens.
        """
        return self._one(GET, {"id": id}, Media)
