# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A collection whose products fit rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.smart_collections import GET, LIST
from ..models.smart_collections import SmartCollection

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.smart_collections import SmartCollectionsStoreColumn, SmartCollectionsStoreRecord  # noqa: F401

__all__ = ["SmartCollections", "SyncSmartCollections"]


class SmartCollections(StoredEntity["SmartCollectionsStoreColumn", "SmartCollectionsStoreRecord"]):
    """A collection whose products fit rules."""

    _stored = ("smart_collections", "SmartCollectionsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        title: str | Omit | None = omit,
        product_id: int | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[SmartCollection]:
        """List smart collections.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            title: Only those with this title.
            product_id: Only those that have this product.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            published_status: `published`, `unpublished` or `any`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "title": title,
                "product_id": product_id,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "published_status": published_status,
                "page_info": page_info,
            },
            SmartCollection,
        )

    async def get(self, collection_id: int) -> SmartCollection:
        """Get a smart collection.

        Args:
            collection_id: Id of the collection.
        """
        return await self._one(GET, {"collection_id": collection_id}, SmartCollection)


class SyncSmartCollections(SyncStoredEntity["SmartCollectionsStoreColumn", "SmartCollectionsStoreRecord"]):
    """A collection whose products fit rules. Sync version of `SmartCollections`."""

    _stored = ("smart_collections", "SmartCollectionsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        title: str | Omit | None = omit,
        product_id: int | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[SmartCollection]:
        """List smart collections.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            title: Only those with this title.
            product_id: Only those that have this product.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            published_status: `published`, `unpublished` or `any`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "title": title,
                "product_id": product_id,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "published_status": published_status,
                "page_info": page_info,
            },
            SmartCollection,
        )

    def get(self, collection_id: int) -> SmartCollection:
        """Get a smart collection.

        Args:
            collection_id: Id of the collection.
        """
        return self._one(GET, {"collection_id": collection_id}, SmartCollection)
