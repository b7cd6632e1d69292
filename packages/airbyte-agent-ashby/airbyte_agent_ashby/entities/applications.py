# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""An application of a candidate for a job."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.applications import GET, LIST
from ..models.applications import Application

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.applications import ApplicationsStoreColumn, ApplicationsStoreRecord  # noqa: F401

__all__ = ["Applications", "SyncApplications"]


class Applications(StoredEntity["ApplicationsStoreColumn", "ApplicationsStoreRecord"]):
    """An application of a candidate for a job."""

    _stored = ("applications", "ApplicationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        created_after: int | dt.datetime | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        expand: Sequence[Literal["openings"] | str] | Omit | None = omit,
        status: Literal["Hired", "Archived", "Active", "Lead"] | str | Omit | None = omit,
        job_id: str | Omit | None = omit,
    ) -> AsyncPager[Application]:
        """List applications.

        Needs the permission `candidatesRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            created_after: Only applications created after this time, Unix time in milliseconds.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            expand: What else each application has. One of `openings`.
            status: Only applications with this status. One of `Hired`, `Archived`, `Active`, `Lead`.
            job_id: Only applications for the job with this id.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "createdAfter": created_after,
                "syncToken": sync_token,
                "expand": expand,
                "status": status,
                "jobId": job_id,
            },
            Application,
        )

    async def get(
        self,
        application_id: str,
        *,
        expand: Sequence[Literal["openings", "applicationFormSubmissions"] | str] | Omit | None = omit,
    ) -> Application:
        """Get an application.

        Needs the permission `candidatesRead`.

        Args:
            application_id: Id of the application.
            expand: What else the application has. One of `openings`, `applicationFormSubmissions`.
        """
        return await self._one(GET, {"applicationId": application_id, "expand": expand}, Application)


class SyncApplications(SyncStoredEntity["ApplicationsStoreColumn", "ApplicationsStoreRecord"]):
    """An application of a candidate for a job. Sync version of `Applications`."""

    _stored = ("applications", "ApplicationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        created_after: int | dt.datetime | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        expand: Sequence[Literal["openings"] | str] | Omit | None = omit,
        status: Literal["Hired", "Archived", "Active", "Lead"] | str | Omit | None = omit,
        job_id: str | Omit | None = omit,
    ) -> SyncPage[Application]:
        """List applications.

        Needs the permission `candidatesRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            created_after: Only applications created after this time, Unix time in milliseconds.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            expand: What else each application has. One of `openings`.
            status: Only applications with this status. One of `Hired`, `Archived`, `Active`, `Lead`.
            job_id: Only applications for the job with this id.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "createdAfter": created_after,
                "syncToken": sync_token,
                "expand": expand,
                "status": status,
                "jobId": job_id,
            },
            Application,
        )

    def get(
        self,
        application_id: str,
        *,
        expand: Sequence[Literal["openings", "applicationFormSubmissions"] | str] | Omit | None = omit,
    ) -> Application:
        """Get an application.

        Needs the permission `candidatesRead`.

        Args:
            application_id: Id of the application.
            expand: What else the application has. One of `openings`, `applicationFormSubmissions`.
        """
        return self._one(GET, {"applicationId": application_id, "expand": expand}, Application)
