# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Products of a catalog, chosen by conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.catalogs_product_groups import LIST
from ..models.catalogs_product_groups import CatalogsProductGroup

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.catalogs_product_groups import (  # noqa: F401
        CatalogsProductGroupsStoreColumn,
        CatalogsProductGroupsStoreRecord,
    )

__all__ = ["CatalogsProductGroups", "SyncCatalogsProductGroups"]


class CatalogsProductGroups(
    StoredEntity["CatalogsProductGroupsStoreColumn", "CatalogsProductGroupsStoreRecord"]
):
    """Products of a catalog, chosen by conditions."""

    _stored = ("catalogs_product_groups", "CatalogsProductGroupsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[CatalogsProductGroup]:
        """List product groups.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "bookmark": bookmark}, CatalogsProductGroup)


class SyncCatalogsProductGroups(
    SyncStoredEntity["CatalogsProductGroupsStoreColumn", "CatalogsProductGroupsStoreRecord"]
):
    """Products of a catalog, chosen by conditions. Sync version of `CatalogsProductGroups`."""

    _stored = ("catalogs_product_groups", "CatalogsProductGroupsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[CatalogsProductGroup]:
        """List product groups.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "bookmark": bookmark}, CatalogsProductGroup)
