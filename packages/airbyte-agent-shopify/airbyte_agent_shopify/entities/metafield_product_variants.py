# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Metafield product variants of Shopify."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metafield_product_variants import LIST
from ..models.shared import Metafield

__all__ = ["MetafieldProductVariants", "SyncMetafieldProductVariants"]


class MetafieldProductVariants(Entity):
    """Metafield product variants of Shopify."""

    def list(
        self,
        variant_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        type: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Metafield]:
        """List the metafields of a variant.

        Args:
            variant_id: Id of the variant.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            type: Only those of this type.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "variant_id": variant_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "type": type,
                "page_info": page_info,
            },
            Metafield,
        )


class SyncMetafieldProductVariants(SyncEntity):
    """Metafield product variants of Shopify. Sync version of `MetafieldProductVariants`."""

    def list(
        self,
        variant_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        namespace: str | Omit | None = omit,
        key: str | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        type: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Metafield]:
        """List the metafields of a variant.

        Args:
            variant_id: Id of the variant.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            namespace: Only those of this namespace.
            key: Only those with this key.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            type: Only those of this type.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "variant_id": variant_id,
                "limit": limit,
                "since_id": since_id,
                "namespace": namespace,
                "key": key,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "type": type,
                "page_info": page_info,
            },
            Metafield,
        )
