# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""A report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reports import GET, LIST
from ..models.reports import Report

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.reports import ReportsStoreColumn, ReportsStoreRecord  # noqa: F401

__all__ = ["Reports", "SyncReports"]


class Reports(StoredEntity["ReportsStoreColumn", "ReportsStoreRecord"]):
    """A report."""

    _stored = ("reports", "ReportsStoreRecord")

    def list(
        self,
        *,
        report_types: Sequence[str] | str | Omit | None = omit,
        processing_statuses: Sequence[Literal["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] | str]
        | Omit
        | None = omit,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        created_since: dt.datetime | str | Omit | None = omit,
        created_until: dt.datetime | str | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> AsyncPager[Report]:
        """List reports.

        Args:
            report_types: Kinds of reports, which are needed.
            processing_statuses: States of reports. At least 1 items. One of `CANCELLED`, `DONE`, `FATAL`,
                `IN_PROGRESS`, `IN_QUEUE`.
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            page_size: Records per page; 10 by default. 1 to 100.
            created_since: Only reports that were created at this time or later; 90 days ago by default, which
                is as long as they are kept.
            created_until: Only reports that were created at this time or before.
            next_token: Token of the page, from the previous page; no other parameter may be passed with it.
        """
        return self._pager(
            LIST,
            {
                "reportTypes": report_types,
                "processingStatuses": processing_statuses,
                "marketplaceIds": marketplace_ids,
                "pageSize": page_size,
                "createdSince": created_since,
                "createdUntil": created_until,
                "nextToken": next_token,
            },
            Report,
        )

    async def get(self, report_id: str) -> Report:
        """Get a report.

        Its contents are a document of their own, `reportDocumentId`.

        Args:
            report_id: Id of the report.
        """
        return await self._one(GET, {"reportId": report_id}, Report)


class SyncReports(SyncStoredEntity["ReportsStoreColumn", "ReportsStoreRecord"]):
    """A report. Sync version of `Reports`."""

    _stored = ("reports", "ReportsStoreRecord")

    def list(
        self,
        *,
        report_types: Sequence[str] | str | Omit | None = omit,
        processing_statuses: Sequence[Literal["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] | str]
        | Omit
        | None = omit,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        created_since: dt.datetime | str | Omit | None = omit,
        created_until: dt.datetime | str | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> SyncPage[Report]:
        """List reports.

        Args:
            report_types: Kinds of reports, which are needed.
            processing_statuses: States of reports. At least 1 items. One of `CANCELLED`, `DONE`, `FATAL`,
                `IN_PROGRESS`, `IN_QUEUE`.
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            page_size: Records per page; 10 by default. 1 to 100.
            created_since: Only reports that were created at this time or later; 90 days ago by default, which
                is as long as they are kept.
            created_until: Only reports that were created at this time or before.
            next_token: Token of the page, from the previous page; no other parameter may be passed with it.
        """
        return self._page(
            LIST,
            {
                "reportTypes": report_types,
                "processingStatuses": processing_statuses,
                "marketplaceIds": marketplace_ids,
                "pageSize": page_size,
                "createdSince": created_since,
                "createdUntil": created_until,
                "nextToken": next_token,
            },
            Report,
        )

    def get(self, report_id: str) -> Report:
        """Get a report.

        Its contents are a document of their own, `reportDocumentId`.

        Args:
            report_id: Id of the report.
        """
        return self._one(GET, {"reportId": report_id}, Report)
