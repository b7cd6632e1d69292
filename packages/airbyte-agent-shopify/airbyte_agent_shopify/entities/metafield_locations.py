# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Metafield locations of Shopify."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metafield_locations import LIST
from ..models.shared import Metafield

__all__ = ["MetafieldLocations", "SyncMetafieldLocations"]


class MetafieldLocations(Entity):
    """Metafield locations of Shopify."""

    def list(
        self,
        location_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Metafield]:
        """List the metafields of a location.

        Not tested against the live API. Shopify's clients have no metafields of locations.

        Args:
            location_id: Id of the location.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "location_id": location_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "page_info": page_info,
            },
            Metafield,
        )


class SyncMetafieldLocations(SyncEntity):
    """Metafield locations of Shopify. Sync version of `MetafieldLocations`."""

    def list(
        self,
        location_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Metafield]:
        """List the metafields of a location.

        Not tested against the live API. Shopify's clients have no metafields of locations.

        Args:
            location_id: Id of the location.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "location_id": location_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "page_info": page_info,
            },
            Metafield,
        )
