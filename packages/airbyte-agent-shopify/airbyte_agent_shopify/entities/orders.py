# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""An order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.orders import CREATE, DELETE, GET, LIST, UPDATE
from ..models.orders import Job, Order, OrderNode
from ..params.orders import OrderCreateOptionsInput, OrderCreateOrderInput, OrderInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.orders import OrdersStoreColumn, OrdersStoreRecord  # noqa: F401

__all__ = ["Orders", "SyncOrders"]


class Orders(StoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An order."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: Literal["open", "closed", "cancelled", "any"] | str | Omit | None = omit,
        financial_status: str | Omit | None = omit,
        fulfillment_status: str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        processed_at_min: dt.datetime | str | Omit | None = omit,
        processed_at_max: dt.datetime | str | Omit | None = omit,
        attribution_app_id: int | Omit | None = omit,
        name: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Order]:
        """List orders.

        Open orders of the last 60 days, unless `status` asks for others and the app may read all orders.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: `open`, `closed`, `cancelled` or `any`; open by default.
            financial_status: Only those of this financial status, as in `paid` or `unpaid`; `any` by default.
            fulfillment_status: Only those of this fulfillment status: `shipped`, `partial`, `unshipped`,
                `unfulfilled` or `any`.
            ids: Only those with these ids, separated by commas.
            processed_at_min: Only those processed then or later.
            processed_at_max: Only those processed then or earlier.
            attribution_app_id: Only those of this app.
            name: Only the one with this name, as in `#1001`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "financial_status": financial_status,
                "fulfillment_status": fulfillment_status,
                "ids": ids,
                "processed_at_min": processed_at_min,
                "processed_at_max": processed_at_max,
                "attribution_app_id": attribution_app_id,
                "name": name,
                "page_info": page_info,
            },
            Order,
        )

    async def get(self, order_id: int) -> Order:
        """Get an order.

        Args:
            order_id: Id of the order.
        """
        return await self._one(GET, {"order_id": order_id}, Order)

    async def create(
        self,
        order: OrderCreateOrderInput | Mapping[str, Any],
        *,
        options: OrderCreateOptionsInput | Mapping[str, Any] | Omit | None = omit,
    ) -> OrderNode:
        """Create an order.

        Args:
            order: The new order.
            options: What happens besides.
        """
        return await self._one(CREATE, {"order": order, "options": options}, OrderNode)

    async def update(self, input: OrderInput | Mapping[str, Any]) -> OrderNode:
        """Update an order.

        Args:
            input: What to change, and the id of the order.
        """
        return await self._one(UPDATE, {"input": input}, OrderNode)

    async def delete(
        self,
        order_id: str,
        reason: Literal["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"] | str,
        restock: bool,
        *,
        notify_customer: bool | Omit | None = omit,
        refund: bool | Omit | None = omit,
        staff_note: str | Omit | None = omit,
    ) -> Job:
        """Cancel an order.

        The job goes on in the background; `done` is false until the order is canceled.

        Args:
            order_id: Id of the order, `gid://shopify/Order/...`.
            reason: Why it is canceled. One of `CUSTOMER`, `DECLINED`, `FRAUD`, `INVENTORY`, `OTHER`, `STAFF`.
            restock: Whether the line items go back into stock.
            notify_customer: Whether the customer is told; false by default.
            refund: Whether the payment is given back; false by default.
            staff_note: Note that customers do not see.
        """
        return await self._one(
            DELETE,
            {
                "orderId": order_id,
                "reason": reason,
                "restock": restock,
                "notifyCustomer": notify_customer,
                "refund": refund,
                "staffNote": staff_note,
            },
            Job,
        )


class SyncOrders(SyncStoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An order. Sync version of `Orders`."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: Literal["open", "closed", "cancelled", "any"] | str | Omit | None = omit,
        financial_status: str | Omit | None = omit,
        fulfillment_status: str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        processed_at_min: dt.datetime | str | Omit | None = omit,
        processed_at_max: dt.datetime | str | Omit | None = omit,
        attribution_app_id: int | Omit | None = omit,
        name: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Order]:
        """List orders.

        Open orders of the last 60 days, unless `status` asks for others and the app may read all orders.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: `open`, `closed`, `cancelled` or `any`; open by default.
            financial_status: Only those of this financial status, as in `paid` or `unpaid`; `any` by default.
            fulfillment_status: Only those of this fulfillment status: `shipped`, `partial`, `unshipped`,
                `unfulfilled` or `any`.
            ids: Only those with these ids, separated by commas.
            processed_at_min: Only those processed then or later.
            processed_at_max: Only those processed then or earlier.
            attribution_app_id: Only those of this app.
            name: Only the one with this name, as in `#1001`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "financial_status": financial_status,
                "fulfillment_status": fulfillment_status,
                "ids": ids,
                "processed_at_min": processed_at_min,
                "processed_at_max": processed_at_max,
                "attribution_app_id": attribution_app_id,
                "name": name,
                "page_info": page_info,
            },
            Order,
        )

    def get(self, order_id: int) -> Order:
        """Get an order.

        Args:
            order_id: Id of the order.
        """
        return self._one(GET, {"order_id": order_id}, Order)

    def create(
        self,
        order: OrderCreateOrderInput | Mapping[str, Any],
        *,
        options: OrderCreateOptionsInput | Mapping[str, Any] | Omit | None = omit,
    ) -> OrderNode:
        """Create an order.

        Args:
            order: The new order.
            options: What happens besides.
        """
        return self._one(CREATE, {"order": order, "options": options}, OrderNode)

    def update(self, input: OrderInput | Mapping[str, Any]) -> OrderNode:
        """Update an order.

        Args:
            input: What to change, and the id of the order.
        """
        return self._one(UPDATE, {"input": input}, OrderNode)

    def delete(
        self,
        order_id: str,
        reason: Literal["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"] | str,
        restock: bool,
        *,
        notify_customer: bool | Omit | None = omit,
        refund: bool | Omit | None = omit,
        staff_note: str | Omit | None = omit,
    ) -> Job:
        """Cancel an order.

        The job goes on in the background; `done` is false until the order is canceled.

        Args:
            order_id: Id of the order, `gid://shopify/Order/...`.
            reason: Why it is canceled. One of `CUSTOMER`, `DECLINED`, `FRAUD`, `INVENTORY`, `OTHER`, `STAFF`.
            restock: Whether the line items go back into stock.
            notify_customer: Whether the customer is told; false by default.
            refund: Whether the payment is given back; false by default.
            staff_note: Note that customers do not see.
        """
        return self._one(
            DELETE,
            {
                "orderId": order_id,
                "reason": reason,
                "restock": restock,
                "notifyCustomer": notify_customer,
                "refund": refund,
                "staffNote": staff_note,
            },
            Job,
        )
