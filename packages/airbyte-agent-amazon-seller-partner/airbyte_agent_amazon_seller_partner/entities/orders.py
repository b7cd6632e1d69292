# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""An error."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.orders import GET, LIST
from ..models.orders import Order
from ..params.orders import OrderListParamsOrderStatus

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.orders import OrdersStoreColumn, OrdersStoreRecord  # noqa: F401

__all__ = ["Orders", "SyncOrders"]


class Orders(StoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An error."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        last_updated_after: dt.datetime | str | Omit | None = omit,
        last_updated_before: dt.datetime | str | Omit | None = omit,
        order_statuses: Sequence[OrderListParamsOrderStatus | str] | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> AsyncPager[Order]:
        """List orders.

        Addresses and buyers are only there for applications with a role for them.

        Args:
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            created_after: Only orders that were placed at this time or later; this or `LastUpdatedAfter` is
                needed.
            created_before: Only orders that were placed at this time or before; at least two minutes ago.
            last_updated_after: Only orders that were updated at this time or later.
            last_updated_before: Only orders that were updated at this time or before; at least two minutes
                ago.
            order_statuses: States of orders; `Unshipped` and `PartiallyShipped` go together. One of
                `PendingAvailability`, `Pending`, `Unshipped`, `PartiallyShipped`, `Shipped`,
                `InvoiceUnconfirmed`, `Canceled`, `Unfulfillable`.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "MarketplaceIds": marketplace_ids,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "LastUpdatedAfter": last_updated_after,
                "LastUpdatedBefore": last_updated_before,
                "OrderStatuses": order_statuses,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            Order,
        )

    async def get(self, order_id: str) -> Order:
        """Get an order.

        Addresses and buyers are only there for applications with a role for them.

        Args:
            order_id: Id of the order, in the form 3-7-7.
        """
        return await self._one(GET, {"orderId": order_id}, Order)


class SyncOrders(SyncStoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An error. Sync version of `Orders`."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        last_updated_after: dt.datetime | str | Omit | None = omit,
        last_updated_before: dt.datetime | str | Omit | None = omit,
        order_statuses: Sequence[OrderListParamsOrderStatus | str] | Omit | None = omit,
        max_results_per_page: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> SyncPage[Order]:
        """List orders.

        Addresses and buyers are only there for applications with a role for them.

        Args:
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            created_after: Only orders that were placed at this time or later; this or `LastUpdatedAfter` is
                needed.
            created_before: Only orders that were placed at this time or before; at least two minutes ago.
            last_updated_after: Only orders that were updated at this time or later.
            last_updated_before: Only orders that were updated at this time or before; at least two minutes
                ago.
            order_statuses: States of orders; `Unshipped` and `PartiallyShipped` go together. One of
                `PendingAvailability`, `Pending`, `Unshipped`, `PartiallyShipped`, `Shipped`,
                `InvoiceUnconfirmed`, `Canceled`, `Unfulfillable`.
            max_results_per_page: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "MarketplaceIds": marketplace_ids,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "LastUpdatedAfter": last_updated_after,
                "LastUpdatedBefore": last_updated_before,
                "OrderStatuses": order_statuses,
                "MaxResultsPerPage": max_results_per_page,
                "NextToken": next_token,
            },
            Order,
        )

    def get(self, order_id: str) -> Order:
        """Get an order.

        Addresses and buyers are only there for applications with a role for them.

        Args:
            order_id: Id of the order, in the form 3-7-7.
        """
        return self._one(GET, {"orderId": order_id}, Order)
