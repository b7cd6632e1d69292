# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Metafield customers of Shopify."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metafield_customers import LIST
from ..models.shared import Metafield

__all__ = ["MetafieldCustomers", "SyncMetafieldCustomers"]


class MetafieldCustomers(Entity):
    """Metafield customers of Shopify."""

    def list(
        self,
        customer_id: int,
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
        """List the metafields of a customer.

        Args:
            customer_id: Id of the customer.
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
                "customer_id": customer_id,
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


class SyncMetafieldCustomers(SyncEntity):
    """Metafield customers of Shopify. Sync version of `MetafieldCustomers`."""

    def list(
        self,
        customer_id: int,
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
        """List the metafields of a customer.

        Args:
            customer_id: Id of the customer.
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
                "customer_id": customer_id,
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
