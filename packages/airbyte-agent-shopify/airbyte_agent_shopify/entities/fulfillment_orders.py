# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Line items of an order that one location has to fulfill."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.fulfillment_orders import GET, LIST
from ..models.fulfillment_orders import FulfillmentOrder

__all__ = ["FulfillmentOrders", "SyncFulfillmentOrders"]


class FulfillmentOrders(Entity):
    """Line items of an order that one location has to fulfill."""

    def list(self, order_id: int) -> AsyncPager[FulfillmentOrder]:
        """List the fulfillment orders of an order.

        Args:
            order_id: Id of the order.
        """
        return self._pager(LIST, {"order_id": order_id}, FulfillmentOrder)

    async def get(self, fulfillment_order_id: int) -> FulfillmentOrder:
        """Get a fulfillment order.

        Args:
            fulfillment_order_id: Id of the fulfillment order.
        """
        return await self._one(GET, {"fulfillment_order_id": fulfillment_order_id}, FulfillmentOrder)


class SyncFulfillmentOrders(SyncEntity):
    """Line items of an order that one location has to fulfill. Sync version of `FulfillmentOrders`."""

    def list(self, order_id: int) -> SyncPage[FulfillmentOrder]:
        """List the fulfillment orders of an order.

        Args:
            order_id: Id of the order.
        """
        return self._page(LIST, {"order_id": order_id}, FulfillmentOrder)

    def get(self, fulfillment_order_id: int) -> FulfillmentOrder:
        """Get a fulfillment order.

        Args:
            fulfillment_order_id: Id of the fulfillment order.
        """
        return self._one(GET, {"fulfillment_order_id": fulfillment_order_id}, FulfillmentOrder)
