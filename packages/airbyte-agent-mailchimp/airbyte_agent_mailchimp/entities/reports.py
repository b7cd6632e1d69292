# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The report on a campaign."""

from __future__ import annotations

import datetime as dt
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
    """The report on a campaign."""

    _stored = ("reports", "ReportsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: Literal["regular", "plaintext", "absplit", "rss", "variate"] | str | Omit | None = omit,
        before_send_time: dt.datetime | str | Omit | None = omit,
        since_send_time: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[Report]:
        """List reports.

        Those of campaigns that were sent.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind. One of `regular`, `plaintext`, `absplit`, `rss`, `variate`.
            before_send_time: Only those sent before this time.
            since_send_time: Only those sent after this time.
        """
        return self._pager(
            LIST,
            {
                "count": count,
                "offset": offset,
                "type": type,
                "before_send_time": before_send_time,
                "since_send_time": since_send_time,
            },
            Report,
        )

    async def get(self, campaign_id: str) -> Report:
        """Get the report on a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return await self._one(GET, {"campaign_id": campaign_id}, Report)


class SyncReports(SyncStoredEntity["ReportsStoreColumn", "ReportsStoreRecord"]):
    """The report on a campaign. Sync version of `Reports`."""

    _stored = ("reports", "ReportsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: Literal["regular", "plaintext", "absplit", "rss", "variate"] | str | Omit | None = omit,
        before_send_time: dt.datetime | str | Omit | None = omit,
        since_send_time: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[Report]:
        """List reports.

        Those of campaigns that were sent.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind. One of `regular`, `plaintext`, `absplit`, `rss`, `variate`.
            before_send_time: Only those sent before this time.
            since_send_time: Only those sent after this time.
        """
        return self._page(
            LIST,
            {
                "count": count,
                "offset": offset,
                "type": type,
                "before_send_time": before_send_time,
                "since_send_time": since_send_time,
            },
            Report,
        )

    def get(self, campaign_id: str) -> Report:
        """Get the report on a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return self._one(GET, {"campaign_id": campaign_id}, Report)
