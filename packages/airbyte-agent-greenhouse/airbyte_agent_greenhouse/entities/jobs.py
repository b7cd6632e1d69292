# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""A job that is to be filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.jobs import LIST
from ..models.jobs import Job

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.jobs import JobsStoreColumn, JobsStoreRecord  # noqa: F401

__all__ = ["Jobs", "SyncJobs"]


class Jobs(StoredEntity["JobsStoreColumn", "JobsStoreRecord"]):
    """A job that is to be filled."""

    _stored = ("jobs", "JobsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> AsyncPager[Job]:
        """List jobs.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only jobs with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._pager(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Job
        )


class SyncJobs(SyncStoredEntity["JobsStoreColumn", "JobsStoreRecord"]):
    """A job that is to be filled. Sync version of `Jobs`."""

    _stored = ("jobs", "JobsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> SyncPage[Job]:
        """List jobs.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only jobs with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._page(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Job
        )
