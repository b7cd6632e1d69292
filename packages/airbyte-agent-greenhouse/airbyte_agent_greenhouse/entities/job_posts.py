# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""An advertisement of a job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.job_posts import LIST
from ..models.job_posts import JobPost

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.job_posts import JobPostsStoreColumn, JobPostsStoreRecord  # noqa: F401

__all__ = ["JobPosts", "SyncJobPosts"]


class JobPosts(StoredEntity["JobPostsStoreColumn", "JobPostsStoreRecord"]):
    """An advertisement of a job."""

    _stored = ("job_posts", "JobPostsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
        active: bool | Omit | None = omit,
    ) -> AsyncPager[JobPost]:
        """List job posts.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only job posts with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
            active: Only those that are active, or that are not.
        """
        return self._pager(
            LIST,
            {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at, "active": active},
            JobPost,
        )


class SyncJobPosts(SyncStoredEntity["JobPostsStoreColumn", "JobPostsStoreRecord"]):
    """An advertisement of a job. Sync version of `JobPosts`."""

    _stored = ("job_posts", "JobPostsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
        active: bool | Omit | None = omit,
    ) -> SyncPage[JobPost]:
        """List job posts.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only job posts with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
            active: Only those that are active, or that are not.
        """
        return self._page(
            LIST,
            {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at, "active": active},
            JobPost,
        )
