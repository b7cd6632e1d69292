# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A place that stocks, sells or sends products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.locations import GET, LIST
from ..models.locations import Location

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.locations import LocationsStoreColumn, LocationsStoreRecord  # noqa: F401

__all__ = ["Locations", "SyncLocations"]


class Locations(StoredEntity["LocationsStoreColumn", "LocationsStoreRecord"]):
    """A place that stocks, sells or sends products."""

    _stored = ("locations", "LocationsStoreRecord")

    def list(self) -> AsyncPager[Location]:
        """List locations."""
        return self._pager(LIST, {}, Location)

    async def get(self, location_id: int) -> Location:
        """Get a location.

        Args:
            location_id: Id of the location.
        """
        return await self._one(GET, {"location_id": location_id}, Location)


class SyncLocations(SyncStoredEntity["LocationsStoreColumn", "LocationsStoreRecord"]):
    """A place that stocks, sells or sends products. Sync version of `Locations`."""

    _stored = ("locations", "LocationsStoreRecord")

    def list(self) -> SyncPage[Location]:
        """List locations."""
        return self._page(LIST, {}, Location)

    def get(self, location_id: int) -> Location:
        """Get a location.

        Args:
            location_id: Id of the location.
        """
        return self._one(GET, {"location_id": location_id}, Location)
