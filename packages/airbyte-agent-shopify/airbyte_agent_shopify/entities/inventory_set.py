# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Changes of stock that were made together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.inventory_set import CREATE
from ..models.shared import InventoryAdjustmentGroup
from ..params.inventory_set import InventorySetQuantitiesInput

__all__ = ["InventorySet", "SyncInventorySet"]


class InventorySet(Entity):
    """Changes of stock that were made together."""

    async def create(
        self, input: InventorySetQuantitiesInput | Mapping[str, Any], idempotency_key: str
    ) -> InventoryAdjustmentGroup:
        """Set quantities in stock.

        Args:
            input: Quantities to set.
            idempotency_key: Key of this change, such as a UUID: the same key changes nothing a second time.
        """
        return await self._one(
            CREATE, {"input": input, "idempotencyKey": idempotency_key}, InventoryAdjustmentGroup
        )


class SyncInventorySet(SyncEntity):
    """Changes of stock that were made together. Sync version of `InventorySet`."""

    def create(
        self, input: InventorySetQuantitiesInput | Mapping[str, Any], idempotency_key: str
    ) -> InventoryAdjustmentGroup:
        """Set quantities in stock.

        Args:
            input: Quantities to set.
            idempotency_key: Key of this change, such as a UUID: the same key changes nothing a second time.
        """
        return self._one(
            CREATE, {"input": input, "idempotencyKey": idempotency_key}, InventoryAdjustmentGroup
        )
