# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Inventory adjust of Shopify."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.inventory_adjust import CREATE
from ..models.shared import InventoryAdjustmentGroup
from ..params.inventory_adjust import InventoryAdjustQuantitiesInput

__all__ = ["InventoryAdjust", "SyncInventoryAdjust"]


class InventoryAdjust(Entity):
    """Inventory adjust of Shopify."""

    async def create(
        self, input: InventoryAdjustQuantitiesInput | Mapping[str, Any], idempotency_key: str
    ) -> InventoryAdjustmentGroup:
        """Change quantities in stock by amounts.

        Args:
            input: Changes to make.
            idempotency_key: Key of this change, such as a UUID: the same key changes nothing a second time.
        """
        return await self._one(
            CREATE, {"input": input, "idempotencyKey": idempotency_key}, InventoryAdjustmentGroup
        )


class SyncInventoryAdjust(SyncEntity):
    """Inventory adjust of Shopify. Sync version of `InventoryAdjust`."""

    def create(
        self, input: InventoryAdjustQuantitiesInput | Mapping[str, Any], idempotency_key: str
    ) -> InventoryAdjustmentGroup:
        """Change quantities in stock by amounts.

        Args:
            input: Changes to make.
            idempotency_key: Key of this change, such as a UUID: the same key changes nothing a second time.
        """
        return self._one(
            CREATE, {"input": input, "idempotencyKey": idempotency_key}, InventoryAdjustmentGroup
        )
