# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""An item of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.order_items import LIST
from ..models.order_items import OrderItem

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.order_items import OrderItemsStoreColumn, OrderItemsStoreRecord  # noqa: F401

__all__ = ["OrderItems", "SyncOrderItems"]


class OrderItems(StoredEntity["OrderItemsStoreColumn", "OrderItemsStoreRecord"]):
    """An item of an order."""

    _stored = ("order_items", "OrderItemsStoreRecord")

    def list(self, order_id: str, *, next_token: str | Omit | None = omit) -> AsyncPager[OrderItem]:
        """List the items of an order.

        Prices and taxes are not there while the order is pending.

        Args:
            order_id: Id of the order, in the form 3-7-7.
            next_token: Token of the page, from the previous page.
        """
        return self._pager(LIST, {"orderId": order_id, "NextToken": next_token}, OrderItem)


class SyncOrderItems(SyncStoredEntity["OrderItemsStoreColumn", "OrderItemsStoreRecord"]):
    """An item of an order. Sync version of `OrderItems`."""

    _stored = ("order_items", "OrderItemsStoreRecord")

    def list(self, order_id: str, *, next_token: str | Omit | None = omit) -> SyncPage[OrderItem]:
        """List the items of an order.

        Prices and taxes are not there while the order is pending.

        Args:
            order_id: Id of the order, in the form 3-7-7.
            next_token: Token of the page, from the previous page.
        """
        return self._page(LIST, {"orderId": order_id, "NextToken": next_token}, OrderItem)
