# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Campaigns reports daily of TikTok Marketing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns_reports_daily import LIST
from ..models.shared import ReportRow
from ..params.campaigns_reports_daily import CampaignsReportsDailyListParamsDataLevel

__all__ = ["CampaignsReportsDaily", "SyncCampaignsReportsDaily"]


class CampaignsReportsDaily(Entity):
    """Campaigns reports daily of TikTok Marketing."""

    @overload
    def list(
        self,
        advertiser_id: str,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[ReportRow]: ...

    @overload
    def list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        advertiser_id: str | Omit | None = omit,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[ReportRow]: ...

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        *,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[ReportRow]:
        """Report on campaigns by day.

        At most 30 days at once. Deleted ones are left out.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            start_date: First day, in the account's time zone.
            end_date: Last day, inclusive.
            service_type: How the ads were bought. One of `AUCTION`, `RESERVATION`. Default: `AUCTION`.
            report_type: Kind of report. One of `BASIC`, `AUDIENCE`, `PLAYABLE_MATERIAL`, `CATALOG`, `BC`,
                `TT_SHOP`. Default: `BASIC`.
            data_level: What a row is about. One of `AUCTION_AD`, `AUCTION_ADGROUP`, `AUCTION_CAMPAIGN`,
                `AUCTION_ADVERTISER`, `RESERVATION_AD`, `RESERVATION_ADGROUP`, `RESERVATION_CAMPAIGN`,
                `RESERVATION_ADVERTISER`. Default: `AUCTION_CAMPAIGN`.
            dimensions: What rows are grouped by; campaign_id and stat_time_day by default.
            metrics: Figures of each row; names, costs, clicks and conversions by default.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 1,000.
        """
        return self._pager(
            LIST,
            {
                "advertiser_id": advertiser_id,
                "start_date": start_date,
                "end_date": end_date,
                "service_type": service_type,
                "report_type": report_type,
                "data_level": data_level,
                "dimensions": dimensions,
                "metrics": metrics,
                "page": page,
                "page_size": page_size,
            },
            ReportRow,
        )


class SyncCampaignsReportsDaily(SyncEntity):
    """Campaigns reports daily of TikTok Marketing. Sync version of `CampaignsReportsDaily`."""

    @overload
    def list(
        self,
        advertiser_id: str,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[ReportRow]: ...

    @overload
    def list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        advertiser_id: str | Omit | None = omit,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[ReportRow]: ...

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        *,
        service_type: Literal["AUCTION", "RESERVATION"] | str | Omit | None = omit,
        report_type: Literal["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"]
        | str
        | Omit
        | None = omit,
        data_level: CampaignsReportsDailyListParamsDataLevel | str | Omit | None = omit,
        dimensions: Sequence[str] | Omit | None = omit,
        metrics: Sequence[str] | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[ReportRow]:
        """Report on campaigns by day.

        At most 30 days at once. Deleted ones are left out.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            start_date: First day, in the account's time zone.
            end_date: Last day, inclusive.
            service_type: How the ads were bought. One of `AUCTION`, `RESERVATION`. Default: `AUCTION`.
            report_type: Kind of report. One of `BASIC`, `AUDIENCE`, `PLAYABLE_MATERIAL`, `CATALOG`, `BC`,
                `TT_SHOP`. Default: `BASIC`.
            data_level: What a row is about. One of `AUCTION_AD`, `AUCTION_ADGROUP`, `AUCTION_CAMPAIGN`,
                `AUCTION_ADVERTISER`, `RESERVATION_AD`, `RESERVATION_ADGROUP`, `RESERVATION_CAMPAIGN`,
                `RESERVATION_ADVERTISER`. Default: `AUCTION_CAMPAIGN`.
            dimensions: What rows are grouped by; campaign_id and stat_time_day by default.
            metrics: Figures of each row; names, costs, clicks and conversions by default.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 1,000.
        """
        return self._page(
            LIST,
            {
                "advertiser_id": advertiser_id,
                "start_date": start_date,
                "end_date": end_date,
                "service_type": service_type,
                "report_type": report_type,
                "data_level": data_level,
                "dimensions": dimensions,
                "metrics": metrics,
                "page": page,
                "page_size": page_size,
            },
            ReportRow,
        )
