# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A published description of a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.job_postings import GET, LIST
from ..models.job_postings import JobPosting, JobPostingDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.job_postings import JobPostingsStoreColumn, JobPostingsStoreRecord  # noqa: F401

__all__ = ["JobPostings", "SyncJobPostings"]


class JobPostings(StoredEntity["JobPostingsStoreColumn", "JobPostingsStoreRecord"]):
    """A published description of a job."""

    _stored = ("job_postings", "JobPostingsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        location: str | Omit | None = omit,
        department: str | Omit | None = omit,
        listed_only: bool | Omit | None = omit,
    ) -> AsyncPager[JobPosting]:
        """List job postings.

        Use `listedOnly` for what the public may see. Needs the permission `jobsRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            location: Only postings with this name of a location.
            department: Only postings with this name of a department.
            listed_only: Only postings on the public job board; false by default.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "location": location,
                "department": department,
                "listedOnly": listed_only,
            },
            JobPosting,
        )

    async def get(self, job_posting_id: str) -> JobPostingDetail:
        """Get a job posting.

        The posting with its texts, its form and its compensation. Needs the permission `jobsRead`.

        Args:
            job_posting_id: Id of the job posting.
        """
        return await self._one(GET, {"jobPostingId": job_posting_id}, JobPostingDetail)


class SyncJobPostings(SyncStoredEntity["JobPostingsStoreColumn", "JobPostingsStoreRecord"]):
    """A published description of a job. Sync version of `JobPostings`."""

    _stored = ("job_postings", "JobPostingsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        location: str | Omit | None = omit,
        department: str | Omit | None = omit,
        listed_only: bool | Omit | None = omit,
    ) -> SyncPage[JobPosting]:
        """List job postings.

        Use `listedOnly` for what the public may see. Needs the permission `jobsRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            location: Only postings with this name of a location.
            department: Only postings with this name of a department.
            listed_only: Only postings on the public job board; false by default.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "location": location,
                "department": department,
                "listedOnly": listed_only,
            },
            JobPosting,
        )

    def get(self, job_posting_id: str) -> JobPostingDetail:
        """Get a job posting.

        The posting with its texts, its form and its compensation. Needs the permission `jobsRead`.

        Args:
            job_posting_id: Id of the job posting.
        """
        return self._one(GET, {"jobPostingId": job_posting_id}, JobPostingDetail)
