# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A note on an order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.order_notes import GET, LIST
from ..models.order_notes import OrderNote

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.order_notes import OrderNotesStoreColumn, OrderNotesStoreRecord  # noqa: F401

__all__ = ["OrderNotes", "SyncOrderNotes"]


class OrderNotes(StoredEntity["OrderNotesStoreColumn", "OrderNotesStoreRecord"]):
    """A note on an order."""

    _stored = ("order_notes", "OrderNotesStoreRecord")

    def list(
        self, order_id: int, *, type: Literal["any", "customer", "internal"] | str | Omit | None = omit
    ) -> AsyncPager[OrderNote]:
        """List order notes.

        All notes on one order.

        Returns a single page. All notes are in one response.

        Args:
            order_id: Id of the order.
            type: Who sees the notes; `any` by default. One of `any`, `customer`, `internal`.
        """
        return self._pager(LIST, {"order_id": order_id, "type": type}, OrderNote)

    async def get(self, order_id: int, id: int) -> OrderNote:
        """Get an order note.

        Args:
            order_id: Id of the order.
            id: Id of the note.
        """
        return await self._one(GET, {"order_id": order_id, "id": id}, OrderNote)


class SyncOrderNotes(SyncStoredEntity["OrderNotesStoreColumn", "OrderNotesStoreRecord"]):
    """A note on an order. Sync version of `OrderNotes`."""

    _stored = ("order_notes", "OrderNotesStoreRecord")

    def list(
        self, order_id: int, *, type: Literal["any", "customer", "internal"] | str | Omit | None = omit
    ) -> SyncPage[OrderNote]:
        """List order notes.

        All notes on one order.

        Returns a single page. All notes are in one response.

        Args:
            order_id: Id of the order.
            type: Who sees the notes; `any` by default. One of `any`, `customer`, `internal`.
        """
        return self._page(LIST, {"order_id": order_id, "type": type}, OrderNote)

    def get(self, order_id: int, id: int) -> OrderNote:
        """Get an order note.

        Args:
            order_id: Id of the order.
            id: Id of the note.
        """
        return self._one(GET, {"order_id": order_id, "id": id}, OrderNote)
