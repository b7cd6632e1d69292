# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The shop."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.shop import GET
from ..models.shop import Shop

__all__ = ["ShopEntity", "SyncShopEntity"]


class ShopEntity(Entity):
    """The shop."""

    async def get(self) -> Shop:
        """Get the shop."""
        return await self._one(GET, {}, Shop)


class SyncShopEntity(SyncEntity):
    """The shop. Sync version of `ShopEntity`."""

    def get(self) -> Shop:
        """Get the shop."""
        return self._one(GET, {}, Shop)
