# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Line items that were sent together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.fulfillments import GET, LIST
from ..models.fulfillments import Fulfillment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.fulfillments import FulfillmentsStoreColumn, FulfillmentsStoreRecord  # noqa: F401

__all__ = ["Fulfillments", "SyncFulfillments"]


class Fulfillments(StoredEntity["FulfillmentsStoreColumn", "FulfillmentsStoreRecord"]):
    """Line items that were sent together."""

    _stored = ("fulfillments", "FulfillmentsStoreRecord")

    def list(
        self,
        order_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Fulfillment]:
        """List the fulfillments of an order.

        Args:
            order_id: Id of the order.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "order_id": order_id,
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "page_info": page_info,
            },
            Fulfillment,
        )

    async def get(self, order_id: int, fulfillment_id: int) -> Fulfillment:
        """Get a fulfillment.

        Args:
            order_id: Id of the order.
            fulfillment_id: Id of the fulfillment.
        """
        return await self._one(GET, {"order_id": order_id, "fulfillment_id": fulfillment_id}, Fulfillment)


class SyncFulfillments(SyncStoredEntity["FulfillmentsStoreColumn", "FulfillmentsStoreRecord"]):
    """Line items that were sent together. Sync version of `Fulfillments`."""

    _stored = ("fulfillments", "FulfillmentsStoreRecord")

    def list(
        self,
        order_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Fulfillment]:
        """List the fulfillments of an order.

        Args:
            order_id: Id of the order.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "order_id": order_id,
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "page_info": page_info,
            },
            Fulfillment,
        )

    def get(self, order_id: int, fulfillment_id: int) -> Fulfillment:
        """Get a fulfillment.

        Args:
            order_id: Id of the order.
            fulfillment_id: Id of the fulfillment.
        """
        return self._one(GET, {"order_id": order_id, "fulfillment_id": fulfillment_id}, Fulfillment)
