# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Draft order complete of Shopify."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.draft_order_complete import UPDATE
from ..models.shared import DraftOrderNode

__all__ = ["DraftOrderComplete", "SyncDraftOrderComplete"]


class DraftOrderComplete(Entity):
    """Draft order complete of Shopify."""

    async def update(self, id: str, *, payment_pending: bool | Omit | None = omit) -> DraftOrderNode:
        """Turn a draft order into an order.

        The order stands in `order`.

        Args:
            id: Id of the draft order, `gid://shopify/DraftOrder/...`.
            payment_pending: Whether the order is not paid yet; false by default.
        """
        return await self._one(UPDATE, {"id": id, "paymentPending": payment_pending}, DraftOrderNode)


class SyncDraftOrderComplete(SyncEntity):
    """Draft order complete of Shopify. Sync version of `DraftOrderComplete`."""

    def update(self, id: str, *, payment_pending: bool | Omit | None = omit) -> DraftOrderNode:
        """Turn a draft order into an order.

        The order stands in `order`.

        Args:
            id: Id of the draft order, `gid://shopify/DraftOrder/...`.
            payment_pending: Whether the order is not paid yet; false by default.
        """
        return self._one(UPDATE, {"id": id, "paymentPending": payment_pending}, DraftOrderNode)
