# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A kind of catalog entry, such as services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.catalog_types import GET, LIST
from ..models.catalog_types import CatalogType

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.catalog_types import CatalogTypesStoreColumn, CatalogTypesStoreRecord  # noqa: F401

__all__ = ["CatalogTypes", "SyncCatalogTypes"]


class CatalogTypes(StoredEntity["CatalogTypesStoreColumn", "CatalogTypesStoreRecord"]):
    """A kind of catalog entry, such as services."""

    _stored = ("catalog_types", "CatalogTypesStoreRecord")

    def list(self) -> AsyncPager[CatalogType]:
        """List catalog types.

        With the attributes of their entries, those synced from other services among them. The service has
        deprecated version 2 of it in favor of version 3.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, CatalogType)

    async def get(self, id: str) -> CatalogType:
        """Get a catalog type.

        The service has deprecated version 2 of it in favor of version 3.

        Args:
            id: Id of the catalog type.
        """
        return await self._one(GET, {"id": id}, CatalogType)


class SyncCatalogTypes(SyncStoredEntity["CatalogTypesStoreColumn", "CatalogTypesStoreRecord"]):
    """A kind of catalog entry, such as services. Sync version of `CatalogTypes`."""

    _stored = ("catalog_types", "CatalogTypesStoreRecord")

    def list(self) -> SyncPage[CatalogType]:
        """List catalog types.

        With the attributes of their entries, those synced from other services among them. The service has
        deprecated version 2 of it in favor of version 3.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, CatalogType)

    def get(self, id: str) -> CatalogType:
        """Get a catalog type.

        The service has deprecated version 2 of it in favor of version 3.

        Args:
            id: Id of the catalog type.
        """
        return self._one(GET, {"id": id}, CatalogType)
