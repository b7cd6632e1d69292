# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Time that was spent on a ticket."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.time_entries import LIST
from ..models.time_entries import TimeEntry

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.time_entries import TimeEntriesStoreColumn, TimeEntriesStoreRecord  # noqa: F401

__all__ = ["SyncTimeEntries", "TimeEntries"]


class TimeEntries(StoredEntity["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"]):
    """Time that was spent on a ticket."""

    _stored = ("time_entries", "TimeEntriesStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        company_id: int | Omit | None = omit,
        agent_id: int | Omit | None = omit,
        executed_after: dt.datetime | str | Omit | None = omit,
        executed_before: dt.datetime | str | Omit | None = omit,
        billable: bool | Omit | None = omit,
    ) -> AsyncPager[TimeEntry]:
        """List time entries.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            company_id: Only those for this company.
            agent_id: Only those of this agent.
            executed_after: Only work after then.
            executed_before: Only work before then.
            billable: Only what is billed, or is not.
        """
        return self._pager(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "company_id": company_id,
                "agent_id": agent_id,
                "executed_after": executed_after,
                "executed_before": executed_before,
                "billable": billable,
            },
            TimeEntry,
        )


class SyncTimeEntries(SyncStoredEntity["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"]):
    """Time that was spent on a ticket. Sync version of `TimeEntries`."""

    _stored = ("time_entries", "TimeEntriesStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        company_id: int | Omit | None = omit,
        agent_id: int | Omit | None = omit,
        executed_after: dt.datetime | str | Omit | None = omit,
        executed_before: dt.datetime | str | Omit | None = omit,
        billable: bool | Omit | None = omit,
    ) -> SyncPage[TimeEntry]:
        """List time entries.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            company_id: Only those for this company.
            agent_id: Only those of this agent.
            executed_after: Only work after then.
            executed_before: Only work before then.
            billable: Only what is billed, or is not.
        """
        return self._page(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "company_id": company_id,
                "agent_id": agent_id,
                "executed_after": executed_after,
                "executed_before": executed_before,
                "billable": billable,
            },
            TimeEntry,
        )
