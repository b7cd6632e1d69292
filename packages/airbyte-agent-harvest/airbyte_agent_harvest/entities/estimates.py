# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""An estimate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.estimates import GET, LIST
from ..models.estimates import Estimate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.estimates import EstimatesStoreColumn, EstimatesStoreRecord  # noqa: F401

__all__ = ["Estimates", "SyncEstimates"]


class Estimates(StoredEntity["EstimatesStoreColumn", "EstimatesStoreRecord"]):
    """An estimate."""

    _stored = ("estimates", "EstimatesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Estimate]:
        """List estimates.

        Most recently issued first. For administrators, and managers who may see estimates.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Estimate)

    async def get(self, id: int) -> Estimate:
        """Get an estimate.

        Args:
            id: Id of the estimate. At least 1.
        """
        return await self._one(GET, {"id": id}, Estimate)


class SyncEstimates(SyncStoredEntity["EstimatesStoreColumn", "EstimatesStoreRecord"]):
    """An estimate. Sync version of `Estimates`."""

    _stored = ("estimates", "EstimatesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Estimate]:
        """List estimates.

        Most recently issued first. For administrators, and managers who may see estimates.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Estimate)

    def get(self, id: int) -> Estimate:
        """Get an estimate.

        Args:
            id: Id of the estimate. At least 1.
        """
        return self._one(GET, {"id": id}, Estimate)
