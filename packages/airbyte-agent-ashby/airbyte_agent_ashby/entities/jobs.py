# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A job that people apply for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.jobs import GET, LIST
from ..models.jobs import Job

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.jobs import JobsStoreColumn, JobsStoreRecord  # noqa: F401

__all__ = ["Jobs", "SyncJobs"]


class Jobs(StoredEntity["JobsStoreColumn", "JobsStoreRecord"]):
    """A job that people apply for."""

    _stored = ("jobs", "JobsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        status: Sequence[Literal["Draft", "Open", "Closed", "Archived"] | str] | Omit | None = omit,
        opened_after: int | dt.datetime | Omit | None = omit,
        opened_before: int | dt.datetime | Omit | None = omit,
        closed_after: int | dt.datetime | Omit | None = omit,
        closed_before: int | dt.datetime | Omit | None = omit,
        expand: Sequence[Literal["location", "openings"] | str] | Omit | None = omit,
    ) -> AsyncPager[Job]:
        """List jobs.

        Without `status`, drafts are left out. Needs the permission `jobsRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            status: Only jobs with one of these statuses. One of `Draft`, `Open`, `Closed`, `Archived`.
            opened_after: Only jobs opened after this time, Unix time in milliseconds.
            opened_before: Only jobs opened before this time, Unix time in milliseconds.
            closed_after: Only jobs closed after this time, Unix time in milliseconds.
            closed_before: Only jobs closed before this time, Unix time in milliseconds.
            expand: What else each job has. One of `location`, `openings`.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "syncToken": sync_token,
                "status": status,
                "openedAfter": opened_after,
                "openedBefore": opened_before,
                "closedAfter": closed_after,
                "closedBefore": closed_before,
                "expand": expand,
            },
            Job,
        )

    async def get(
        self, id: str, *, expand: Sequence[Literal["location", "openings"] | str] | Omit | None = omit
    ) -> Job:
        """Get a job.

        Needs the permission `jobsRead`.

        Args:
            id: Id of the job.
            expand: What else each job has. One of `location`, `openings`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Job)


class SyncJobs(SyncStoredEntity["JobsStoreColumn", "JobsStoreRecord"]):
    """A job that people apply for. Sync version of `Jobs`."""

    _stored = ("jobs", "JobsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        status: Sequence[Literal["Draft", "Open", "Closed", "Archived"] | str] | Omit | None = omit,
        opened_after: int | dt.datetime | Omit | None = omit,
        opened_before: int | dt.datetime | Omit | None = omit,
        closed_after: int | dt.datetime | Omit | None = omit,
        closed_before: int | dt.datetime | Omit | None = omit,
        expand: Sequence[Literal["location", "openings"] | str] | Omit | None = omit,
    ) -> SyncPage[Job]:
        """List jobs.

        Without `status`, drafts are left out. Needs the permission `jobsRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            status: Only jobs with one of these statuses. One of `Draft`, `Open`, `Closed`, `Archived`.
            opened_after: Only jobs opened after this time, Unix time in milliseconds.
            opened_before: Only jobs opened before this time, Unix time in milliseconds.
            closed_after: Only jobs closed after this time, Unix time in milliseconds.
            closed_before: Only jobs closed before this time, Unix time in milliseconds.
            expand: What else each job has. One of `location`, `openings`.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "syncToken": sync_token,
                "status": status,
                "openedAfter": opened_after,
                "openedBefore": opened_before,
                "closedAfter": closed_after,
                "closedBefore": closed_before,
                "expand": expand,
            },
            Job,
        )

    def get(
        self, id: str, *, expand: Sequence[Literal["location", "openings"] | str] | Omit | None = omit
    ) -> Job:
        """Get a job.

        Needs the permission `jobsRead`.

        Args:
            id: Id of the job.
            expand: What else each job has. One of `location`, `openings`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Job)
