# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""That a product is in a custom collection."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.collects import GET, LIST
from ..models.collects import Collect

__all__ = ["Collects", "SyncCollects"]


class Collects(Entity):
    """That a product is in a custom collection."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        collection_id: int | Omit | None = omit,
        product_id: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Collect]:
        """List which products are in which custom collections.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            collection_id: Only those in this collection.
            product_id: Only those with this product.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "collection_id": collection_id,
                "product_id": product_id,
                "page_info": page_info,
            },
            Collect,
        )

    async def get(self, collect_id: int) -> Collect:
        """Get a collect.

        Args:
            collect_id: Id of the collect.
        """
        return await self._one(GET, {"collect_id": collect_id}, Collect)


class SyncCollects(SyncEntity):
    """That a product is in a custom collection. Sync version of `Collects`."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        collection_id: int | Omit | None = omit,
        product_id: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Collect]:
        """List which products are in which custom collections.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            collection_id: Only those in this collection.
            product_id: Only those with this product.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "collection_id": collection_id,
                "product_id": product_id,
                "page_info": page_info,
            },
            Collect,
        )

    def get(self, collect_id: int) -> Collect:
        """Get a collect.

        Args:
            collect_id: Id of the collect.
        """
        return self._one(GET, {"collect_id": collect_id}, Collect)
