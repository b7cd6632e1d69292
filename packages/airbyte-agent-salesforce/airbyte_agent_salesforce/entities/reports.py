# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A report."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reports import GET, LIST
from ..models.reports import Report, ReportResult

__all__ = ["Reports", "SyncReports"]


class Reports(Entity):
    """A report."""

    def list(self) -> AsyncPager[Report]:
        """List the reports that the user viewed last.

        Returns a single page. One response has up to 200 reports; `query` finds all, as records of Report.
        """
        return self._pager(LIST, {}, Report)

    async def get(self, id: str, *, include_details: bool | Omit | None = omit) -> ReportResult:
        """Run a report.

        Returns its summaries, and up to 2,000 of its rows if details are included.

        Args:
            id: Id of the report.
            include_details: Whether to return rows, too, and not only summaries.
        """
        return await self._one(GET, {"id": id, "includeDetails": include_details}, ReportResult)


class SyncReports(SyncEntity):
    """A report. Sync version of `Reports`."""

    def list(self) -> SyncPage[Report]:
        """List the reports that the user viewed last.

        Returns a single page. One response has up to 200 reports; `query` finds all, as records of Report.
        """
        return self._page(LIST, {}, Report)

    def get(self, id: str, *, include_details: bool | Omit | None = omit) -> ReportResult:
        """Run a report.

        Returns its summaries, and up to 2,000 of its rows if details are included.

        Args:
            id: Id of the report.
            include_details: Whether to return rows, too, and not only summaries.
        """
        return self._one(GET, {"id": id, "includeDetails": include_details}, ReportResult)
