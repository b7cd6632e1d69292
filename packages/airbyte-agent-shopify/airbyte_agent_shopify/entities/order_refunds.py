# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A refund of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.order_refunds import GET, LIST
from ..models.order_refunds import Refund

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.order_refunds import OrderRefundsStoreColumn, OrderRefundsStoreRecord  # noqa: F401

__all__ = ["OrderRefunds", "SyncOrderRefunds"]


class OrderRefunds(StoredEntity["OrderRefundsStoreColumn", "OrderRefundsStoreRecord"]):
    """A refund of an order."""

    _stored = ("order_refunds", "OrderRefundsStoreRecord")

    def list(
        self, order_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> AsyncPager[Refund]:
        """List the refunds of an order.

        Args:
            order_id: Id of the order.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(LIST, {"order_id": order_id, "limit": limit, "page_info": page_info}, Refund)

    async def get(self, order_id: int, refund_id: int) -> Refund:
        """Get a refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.
        """
        return await self._one(GET, {"order_id": order_id, "refund_id": refund_id}, Refund)


class SyncOrderRefunds(SyncStoredEntity["OrderRefundsStoreColumn", "OrderRefundsStoreRecord"]):
    """A refund of an order. Sync version of `OrderRefunds`."""

    _stored = ("order_refunds", "OrderRefundsStoreRecord")

    def list(
        self, order_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> SyncPage[Refund]:
        """List the refunds of an order.

        Args:
            order_id: Id of the order.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(LIST, {"order_id": order_id, "limit": limit, "page_info": page_info}, Refund)

    def get(self, order_id: int, refund_id: int) -> Refund:
        """Get a refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.
        """
        return self._one(GET, {"order_id": order_id, "refund_id": refund_id}, Refund)
