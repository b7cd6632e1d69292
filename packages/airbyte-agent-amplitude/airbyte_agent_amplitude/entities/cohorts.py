# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""A group of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.cohorts import GET, LIST
from ..models.cohorts import Cohort

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.cohorts import CohortsStoreColumn, CohortsStoreRecord  # noqa: F401

__all__ = ["Cohorts", "SyncCohorts"]


class Cohorts(StoredEntity["CohortsStoreColumn", "CohortsStoreRecord"]):
    """A group of users."""

    _stored = ("cohorts", "CohortsStoreRecord")

    def list(self, *, include_sync_info: bool | Omit | None = omit) -> AsyncPager[Cohort]:
        """List cohorts.

        Cohorts that others can find, without their users.

        Returns a single page. Amplitude gives everything at once.

        Args:
            include_sync_info: Whether to add where users are sent to.
        """
        return self._pager(LIST, {"includeSyncInfo": include_sync_info}, Cohort)

    async def get(self, cohort_id: str) -> Cohort:
        """Get a cohort.

        Without its users.

        Not tested against the live API. On no page of the vendor, which exports one cohort by
        /5/cohorts/request alone; the hosted API has it.

        Args:
            cohort_id: Id of the cohort.
        """
        return await self._one(GET, {"cohort_id": cohort_id}, Cohort)


class SyncCohorts(SyncStoredEntity["CohortsStoreColumn", "CohortsStoreRecord"]):
    """A group of users. Sync version of `Cohorts`."""

    _stored = ("cohorts", "CohortsStoreRecord")

    def list(self, *, include_sync_info: bool | Omit | None = omit) -> SyncPage[Cohort]:
        """List cohorts.

        Cohorts that others can find, without their users.

        Returns a single page. Amplitude gives everything at once.

        Args:
            include_sync_info: Whether to add where users are sent to.
        """
        return self._page(LIST, {"includeSyncInfo": include_sync_info}, Cohort)

    def get(self, cohort_id: str) -> Cohort:
        """Get a cohort.

        Without its users.

        Not tested against the live API. On no page of the vendor, which exports one cohort by
        /5/cohorts/request alone; the hosted API has it.

        Args:
            cohort_id: Id of the cohort.
        """
        return self._one(GET, {"cohort_id": cohort_id}, Cohort)
