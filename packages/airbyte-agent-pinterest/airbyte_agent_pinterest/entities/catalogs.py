# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""What a merchant offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.catalogs import LIST
from ..models.catalogs import Catalog

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.catalogs import CatalogsStoreColumn, CatalogsStoreRecord  # noqa: F401

__all__ = ["Catalogs", "SyncCatalogs"]


class Catalogs(StoredEntity["CatalogsStoreColumn", "CatalogsStoreRecord"]):
    """What a merchant offers."""

    _stored = ("catalogs", "CatalogsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[Catalog]:
        """List catalogs.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "bookmark": bookmark}, Catalog)


class SyncCatalogs(SyncStoredEntity["CatalogsStoreColumn", "CatalogsStoreRecord"]):
    """What a merchant offers. Sync version of `Catalogs`."""

    _stored = ("catalogs", "CatalogsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[Catalog]:
        """List catalogs.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "bookmark": bookmark}, Catalog)
