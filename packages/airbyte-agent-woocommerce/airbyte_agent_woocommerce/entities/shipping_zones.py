# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Places with the same shipping methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.shipping_zones import GET, LIST
from ..models.shipping_zones import ShippingZone

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.shipping_zones import ShippingZonesStoreColumn, ShippingZonesStoreRecord  # noqa: F401

__all__ = ["ShippingZones", "SyncShippingZones"]


class ShippingZones(StoredEntity["ShippingZonesStoreColumn", "ShippingZonesStoreRecord"]):
    """Places with the same shipping methods."""

    _stored = ("shipping_zones", "ShippingZonesStoreRecord")

    def list(self) -> AsyncPager[ShippingZone]:
        """List shipping zones.

        Zone 0 is for all places that no other zone has.

        Returns a single page. All zones are in one response.
        """
        return self._pager(LIST, {}, ShippingZone)

    async def get(self, id: int) -> ShippingZone:
        """Get a shipping zone.

        Args:
            id: Id of the shipping zone.
        """
        return await self._one(GET, {"id": id}, ShippingZone)


class SyncShippingZones(SyncStoredEntity["ShippingZonesStoreColumn", "ShippingZonesStoreRecord"]):
    """Places with the same shipping methods. Sync version of `ShippingZones`."""

    _stored = ("shipping_zones", "ShippingZonesStoreRecord")

    def list(self) -> SyncPage[ShippingZone]:
        """List shipping zones.

        Zone 0 is for all places that no other zone has.

        Returns a single page. All zones are in one response.
        """
        return self._page(LIST, {}, ShippingZone)

    def get(self, id: int) -> ShippingZone:
        """Get a shipping zone.

        Args:
            id: Id of the shipping zone.
        """
        return self._one(GET, {"id": id}, ShippingZone)
