# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Metafield smart collections of Shopify."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metafield_smart_collections import LIST
from ..models.shared import Metafield

__all__ = ["MetafieldSmartCollections", "SyncMetafieldSmartCollections"]


class MetafieldSmartCollections(Entity):
    """Metafield smart collections of Shopify."""

    def list(
        self,
        collection_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Metafield]:
        """List the metafields of a smart collection.

        Not tested against the live API. Shopify's Ruby client has them as metafields of any collection; only
        the Python one has this path.

        Args:
            collection_id: Id of the collection.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "collection_id": collection_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "page_info": page_info,
            },
            Metafield,
        )


class SyncMetafieldSmartCollections(SyncEntity):
    """Metafield smart collections of Shopify. Sync version of `MetafieldSmartCollections`."""

    def list(
        self,
        collection_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Metafield]:
        """List the metafields of a smart collection.

        Not tested against the live API. Shopify's Ruby client has them as metafields of any collection; only
        the Python one has this path.

        Args:
            collection_id: Id of the collection.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "collection_id": collection_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "page_info": page_info,
            },
            Metafield,
        )
