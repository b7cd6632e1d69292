# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""An order."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.orders import GET, LIST
from ..models.orders import Order

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.orders import OrdersStoreColumn, OrdersStoreRecord  # noqa: F401

__all__ = ["Orders", "SyncOrders"]


class Orders(StoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An order."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        status: str | Omit | None = omit,
        customer: int | Omit | None = omit,
        product: int | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Order]:
        """List orders.

        The newest first, unless it is sorted otherwise.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            status: Statuses, separated by commas; all but the trash by default.
            customer: Id of the customer.
            product: Id of a product that the order has.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "status": status,
                "customer": customer,
                "product": product,
                "orderby": orderby,
                "order": order,
            },
            Order,
        )

    async def get(self, id: int) -> Order:
        """Get an order.

        Args:
            id: Id of the order.
        """
        return await self._one(GET, {"id": id}, Order)


class SyncOrders(SyncStoredEntity["OrdersStoreColumn", "OrdersStoreRecord"]):
    """An order. Sync version of `Orders`."""

    _stored = ("orders", "OrdersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        status: str | Omit | None = omit,
        customer: int | Omit | None = omit,
        product: int | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Order]:
        """List orders.

        The newest first, unless it is sorted otherwise.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            status: Statuses, separated by commas; all but the trash by default.
            customer: Id of the customer.
            product: Id of a product that the order has.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "status": status,
                "customer": customer,
                "product": product,
                "orderby": orderby,
                "order": order,
            },
            Order,
        )

    def get(self, id: int) -> Order:
        """Get an order.

        Args:
            id: Id of the order.
        """
        return self._one(GET, {"id": id}, Order)
