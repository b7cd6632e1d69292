# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A refund of an order, or of a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.refunds import GET, LIST
from ..models.refunds import Refund

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.refunds import RefundsStoreColumn, RefundsStoreRecord  # noqa: F401

__all__ = ["Refunds", "SyncRefunds"]


class Refunds(StoredEntity["RefundsStoreColumn", "RefundsStoreRecord"]):
    """A refund of an order, or of a part of it."""

    _stored = ("refunds", "RefundsStoreRecord")

    def list(
        self, order_id: int, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[Refund]:
        """List refunds.

        Refunds of one order.

        Args:
            order_id: Id of the order.
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
        """
        return self._pager(LIST, {"order_id": order_id, "page": page, "per_page": per_page}, Refund)

    async def get(self, order_id: int, id: int) -> Refund:
        """Get a refund.

        Args:
            order_id: Id of the order.
            id: Id of the refund.
        """
        return await self._one(GET, {"order_id": order_id, "id": id}, Refund)


class SyncRefunds(SyncStoredEntity["RefundsStoreColumn", "RefundsStoreRecord"]):
    """A refund of an order, or of a part of it. Sync version of `Refunds`."""

    _stored = ("refunds", "RefundsStoreRecord")

    def list(
        self, order_id: int, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[Refund]:
        """List refunds.

        Refunds of one order.

        Args:
            order_id: Id of the order.
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
        """
        return self._page(LIST, {"order_id": order_id, "page": page, "per_page": per_page}, Refund)

    def get(self, order_id: int, id: int) -> Refund:
        """Get a refund.

        Args:
            order_id: Id of the order.
            id: Id of the refund.
        """
        return self._one(GET, {"order_id": order_id, "id": id}, Refund)
