# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""An order that a merchant prepares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.draft_orders import CREATE, DELETE, GET, LIST, UPDATE
from ..models.draft_orders import DraftOrder, DraftOrdersDeleteResult
from ..models.shared import DraftOrderNode
from ..params.draft_orders import DraftOrderDeleteInput, DraftOrderInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.draft_orders import DraftOrdersStoreColumn, DraftOrdersStoreRecord  # noqa: F401

__all__ = ["DraftOrders", "SyncDraftOrders"]


class DraftOrders(StoredEntity["DraftOrdersStoreColumn", "DraftOrdersStoreRecord"]):
    """An order that a merchant prepares."""

    _stored = ("draft_orders", "DraftOrdersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        status: Literal["open", "invoice_sent", "completed"] | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[DraftOrder]:
        """List draft orders.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            status: `open`, `invoice_sent` or `completed`.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "status": status,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "page_info": page_info,
            },
            DraftOrder,
        )

    async def get(self, draft_order_id: int) -> DraftOrder:
        """Get a draft order.

        Args:
            draft_order_id: Id of the draft order.
        """
        return await self._one(GET, {"draft_order_id": draft_order_id}, DraftOrder)

    async def create(self, input: DraftOrderInput | Mapping[str, Any]) -> DraftOrderNode:
        """Create a draft order.

        Args:
            input: The new draft order.
        """
        return await self._one(CREATE, {"input": input}, DraftOrderNode)

    async def update(self, id: str, input: DraftOrderInput | Mapping[str, Any]) -> DraftOrderNode:
        """Update a draft order.

        Args:
            id: Id of the draft order, `gid://shopify/...`.
            input: What to change, and the id of the draft order.
        """
        return await self._one(UPDATE, {"id": id, "input": input}, DraftOrderNode)

    async def delete(self, input: DraftOrderDeleteInput | Mapping[str, Any]) -> DraftOrdersDeleteResult:
        """Delete a draft order.

        Args:
            input: Id of the draft order.
        """
        return await self._one(DELETE, {"input": input}, DraftOrdersDeleteResult)


class SyncDraftOrders(SyncStoredEntity["DraftOrdersStoreColumn", "DraftOrdersStoreRecord"]):
    """An order that a merchant prepares. Sync version of `DraftOrders`."""

    _stored = ("draft_orders", "DraftOrdersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        status: Literal["open", "invoice_sent", "completed"] | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[DraftOrder]:
        """List draft orders.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            status: `open`, `invoice_sent` or `completed`.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            ids: Only those with these ids, separated by commas.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "status": status,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "ids": ids,
                "page_info": page_info,
            },
            DraftOrder,
        )

    def get(self, draft_order_id: int) -> DraftOrder:
        """Get a draft order.

        Args:
            draft_order_id: Id of the draft order.
        """
        return self._one(GET, {"draft_order_id": draft_order_id}, DraftOrder)

    def create(self, input: DraftOrderInput | Mapping[str, Any]) -> DraftOrderNode:
        """Create a draft order.

        Args:
            input: The new draft order.
        """
        return self._one(CREATE, {"input": input}, DraftOrderNode)

    def update(self, id: str, input: DraftOrderInput | Mapping[str, Any]) -> DraftOrderNode:
        """Update a draft order.

        Args:
            id: Id of the draft order, `gid://shopify/...`.
            input: What to change, and the id of the draft order.
        """
        return self._one(UPDATE, {"id": id, "input": input}, DraftOrderNode)

    def delete(self, input: DraftOrderDeleteInput | Mapping[str, Any]) -> DraftOrdersDeleteResult:
        """Delete a draft order.

        Args:
            input: Id of the draft order.
        """
        return self._one(DELETE, {"input": input}, DraftOrdersDeleteResult)
