# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A category of lines of estimates."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.estimate_item_categories import GET, LIST
from ..models.estimate_item_categories import EstimateItemCategory

__all__ = ["EstimateItemCategories", "SyncEstimateItemCategories"]


class EstimateItemCategories(Entity):
    """A category of lines of estimates."""

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[EstimateItemCategory]:
        """List estimate item categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, EstimateItemCategory)

    async def get(self, id: int) -> EstimateItemCategory:
        """Get a category of lines of estimates.

        Args:
            id: Id of the category. At least 1.
        """
        return await self._one(GET, {"id": id}, EstimateItemCategory)


class SyncEstimateItemCategories(SyncEntity):
    """A category of lines of estimates. Sync version of `EstimateItemCategories`."""

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[EstimateItemCategory]:
        """List estimate item categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, EstimateItemCategory)

    def get(self, id: int) -> EstimateItemCategory:
        """Get a category of lines of estimates.

        Args:
            id: Id of the category. At least 1.
        """
        return self._one(GET, {"id": id}, EstimateItemCategory)
