# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A place of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.locations import GET, LIST
from ..models.locations import Location

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.locations import LocationsStoreColumn, LocationsStoreRecord  # noqa: F401

__all__ = ["Locations", "SyncLocations"]


class Locations(StoredEntity["LocationsStoreColumn", "LocationsStoreRecord"]):
    """A place of work."""

    _stored = ("locations", "LocationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> AsyncPager[Location]:
        """List locations.

        Regions are left out. Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Location
        )

    async def get(self, location_id: str) -> Location:
        """Get a location.

        Needs the permission `organizationRead`.

        Args:
            location_id: Id of the location.
        """
        return await self._one(GET, {"locationId": location_id}, Location)


class SyncLocations(SyncStoredEntity["LocationsStoreColumn", "LocationsStoreRecord"]):
    """A place of work. Sync version of `Locations`."""

    _stored = ("locations", "LocationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> SyncPage[Location]:
        """List locations.

        Regions are left out. Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Location
        )

    def get(self, location_id: str) -> Location:
        """Get a location.

        Needs the permission `organizationRead`.

        Args:
            location_id: Id of the location.
        """
        return self._one(GET, {"locationId": location_id}, Location)
