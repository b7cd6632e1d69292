# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""An order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.order import GET, LIST
from ..models.order import Order
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.order import OrderStoreColumn, OrderStoreRecord  # noqa: F401

__all__ = ["OrderEntity", "SyncOrderEntity"]


class OrderEntity(StoredEntity["OrderStoreColumn", "OrderStoreRecord"]):
    """An order."""

    _stored = ("order", "OrderStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        invoice_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Order]:
        """List orders.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            invoice_id: Condition for the id of the invoice.
            status: Condition for the status, such as `shipped`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "invoice_id": invoice_id,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Order,
        )

    async def get(self, id: str) -> Order:
        """Get an order.

        Args:
            id: Id of the order.
        """
        return await self._one(GET, {"id": id}, Order)


class SyncOrderEntity(SyncStoredEntity["OrderStoreColumn", "OrderStoreRecord"]):
    """An order. Sync version of `OrderEntity`."""

    _stored = ("order", "OrderStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        invoice_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Order]:
        """List orders.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            invoice_id: Condition for the id of the invoice.
            status: Condition for the status, such as `shipped`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "invoice_id": invoice_id,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Order,
        )

    def get(self, id: str) -> Order:
        """Get an order.

        Args:
            id: Id of the order.
        """
        return self._one(GET, {"id": id}, Order)
