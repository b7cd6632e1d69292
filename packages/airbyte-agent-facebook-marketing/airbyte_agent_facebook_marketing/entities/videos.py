# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A video of the video library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.videos import LIST
from ..models.videos import AdVideo

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.videos import VideosStoreColumn, VideosStoreRecord  # noqa: F401

__all__ = ["SyncVideos", "Videos"]


class Videos(StoredEntity["VideosStoreColumn", "VideosStoreRecord"]):
    """A video of the video library."""

    _stored = ("videos", "VideosStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdVideo]:
        """List videos of the video library.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,title,description,length,status,published,created_time,updated_time,permalink_url,picture,icon,embeddable,content_category,post_id,post_views,views`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdVideo
        )


class SyncVideos(SyncStoredEntity["VideosStoreColumn", "VideosStoreRecord"]):
    """A video of the video library. Sync version of `Videos`."""

    _stored = ("videos", "VideosStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdVideo]:
        """List videos of the video library.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,title,description,length,status,published,created_time,updated_time,permalink_url,picture,icon,embeddable,content_category,post_id,post_views,views`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdVideo
        )
