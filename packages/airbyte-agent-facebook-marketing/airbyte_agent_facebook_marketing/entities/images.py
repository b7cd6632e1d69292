# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""An image of the image library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.images import LIST
from ..models.images import AdImage

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.images import ImagesStoreColumn, ImagesStoreRecord  # noqa: F401

__all__ = ["Images", "SyncImages"]


class Images(StoredEntity["ImagesStoreColumn", "ImagesStoreRecord"]):
    """An image of the image library."""

    _stored = ("images", "ImagesStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdImage]:
        """List images of the image library.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,hash,name,status,url,url_128,permalink_url,width,height,original_width,original_height,creatives,is_associated_creatives_in_adgroups,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdImage
        )


class SyncImages(SyncStoredEntity["ImagesStoreColumn", "ImagesStoreRecord"]):
    """An image of the image library. Sync version of `Images`."""

    _stored = ("images", "ImagesStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdImage]:
        """List images of the image library.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,hash,name,status,url,url_128,permalink_url,width,height,original_width,original_height,creatives,is_associated_creatives_in_adgroups,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdImage
        )
