# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Statistics of a Single Send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.singlesend_stats import LIST
from ..models.singlesend_stats import SinglesendStat

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.singlesend_stats import SinglesendStatsStoreColumn, SinglesendStatsStoreRecord  # noqa: F401

__all__ = ["SinglesendStats", "SyncSinglesendStats"]


class SinglesendStats(StoredEntity["SinglesendStatsStoreColumn", "SinglesendStatsStoreRecord"]):
    """Statistics of a Single Send."""

    _stored = ("singlesend_stats", "SinglesendStatsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> AsyncPager[SinglesendStat]:
        """List statistics of Single Sends.

        Totals of every Single Send.

        Args:
            page_size: Records per page; 25 by default. 1 to 50.
        """
        return self._pager(LIST, {"page_size": page_size}, SinglesendStat)


class SyncSinglesendStats(SyncStoredEntity["SinglesendStatsStoreColumn", "SinglesendStatsStoreRecord"]):
    """Statistics of a Single Send. Sync version of `SinglesendStats`."""

    _stored = ("singlesend_stats", "SinglesendStatsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> SyncPage[SinglesendStat]:
        """List statistics of Single Sends.

        Totals of every Single Send.

        Args:
            page_size: Records per page; 25 by default. 1 to 50.
        """
        return self._page(LIST, {"page_size": page_size}, SinglesendStat)
