# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""An ad of the Ad Library."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_library import LIST
from ..models.ad_library import ArchivedAd

__all__ = ["AdLibrary", "SyncAdLibrary"]


class AdLibrary(Entity):
    """An ad of the Ad Library."""

    def list(
        self,
        ad_reached_countries: Sequence[str],
        *,
        search_terms: str | Omit | None = omit,
        search_page_ids: Sequence[str] | Omit | None = omit,
        ad_type: str | Omit | None = omit,
        ad_active_status: Literal["ACTIVE", "ALL", "INACTIVE"] | str | Omit | None = omit,
        ad_delivery_date_min: dt.date | str | Omit | None = omit,
        ad_delivery_date_max: dt.date | str | Omit | None = omit,
        bylines: Sequence[str] | Omit | None = omit,
        languages: Sequence[str] | Omit | None = omit,
        media_type: str | Omit | None = omit,
        publisher_platforms: Sequence[str] | Omit | None = omit,
        search_type: Literal["KEYWORD_EXACT_PHRASE", "KEYWORD_UNORDERED"] | str | Omit | None = omit,
        unmask_removed_content: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[ArchivedAd]:
        """Search the Ad Library, which has ads of all advertisers.

        Args:
            ad_reached_countries: Countries where the ads were shown, as ISO 3166-1 codes, or `ALL`.
            search_terms: Words to look for, in the language of the ads; this or `search_page_ids` is
                required.
            search_page_ids: Ids of pages that ran the ads. At most 10 items.
            ad_type: Kind of ad: `ALL`, `POLITICAL_AND_ISSUE_ADS`, `HOUSING_ADS`, `EMPLOYMENT_ADS` or the
                like; outside the EU and the UK, only political ads are found.
            ad_active_status: Whether ads run now; `ACTIVE` by default. One of `ACTIVE`, `ALL`, `INACTIVE`.
            ad_delivery_date_min: First day of delivery.
            ad_delivery_date_max: Last day of delivery.
            bylines: Who paid for political ads, by their disclaimers.
            languages: Languages of the ads, as ISO 639-1 codes.
            media_type: Kind of media in the ads, such as `IMAGE` or `VIDEO`.
            publisher_platforms: Where the ads appeared, such as `INSTAGRAM`.
            search_type: Whether the words are to be found together; `KEYWORD_UNORDERED` by default. One of
                `KEYWORD_EXACT_PHRASE`, `KEYWORD_UNORDERED`.
            unmask_removed_content: Whether the content of ads that broke the rules is shown.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,page_id,page_name,ad_creation_time,ad_delivery_start_time,ad_delivery_stop_time,ad_snapshot_url,ad_creative_bodies,ad_creative_link_titles,ad_creative_link_captions,ad_creative_link_descriptions,languages,publisher_platforms,bylines,currency,spend,impressions,estimated_audience_size,demographic_distribution,delivery_by_region,age_country_gender_reach_breakdown,beneficiary_payers,eu_total_reach,target_ages,target_gender,target_locations`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST,
            {
                "ad_reached_countries": ad_reached_countries,
                "search_terms": search_terms,
                "search_page_ids": search_page_ids,
                "ad_type": ad_type,
                "ad_active_status": ad_active_status,
                "ad_delivery_date_min": ad_delivery_date_min,
                "ad_delivery_date_max": ad_delivery_date_max,
                "bylines": bylines,
                "languages": languages,
                "media_type": media_type,
                "publisher_platforms": publisher_platforms,
                "search_type": search_type,
                "unmask_removed_content": unmask_removed_content,
                "fields": fields,
                "limit": limit,
                "after": after,
            },
            ArchivedAd,
        )


class SyncAdLibrary(SyncEntity):
    """An ad of the Ad Library. Sync version of `AdLibrary`."""

    def list(
        self,
        ad_reached_countries: Sequence[str],
        *,
        search_terms: str | Omit | None = omit,
        search_page_ids: Sequence[str] | Omit | None = omit,
        ad_type: str | Omit | None = omit,
        ad_active_status: Literal["ACTIVE", "ALL", "INACTIVE"] | str | Omit | None = omit,
        ad_delivery_date_min: dt.date | str | Omit | None = omit,
        ad_delivery_date_max: dt.date | str | Omit | None = omit,
        bylines: Sequence[str] | Omit | None = omit,
        languages: Sequence[str] | Omit | None = omit,
        media_type: str | Omit | None = omit,
        publisher_platforms: Sequence[str] | Omit | None = omit,
        search_type: Literal["KEYWORD_EXACT_PHRASE", "KEYWORD_UNORDERED"] | str | Omit | None = omit,
        unmask_removed_content: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[ArchivedAd]:
        """Search the Ad Library, which has ads of all advertisers.

        Args:
            ad_reached_countries: Countries where the ads were shown, as ISO 3166-1 codes, or `ALL`.
            search_terms: Words to look for, in the language of the ads; this or `search_page_ids` is
                required.
            search_page_ids: Ids of pages that ran the ads. At most 10 items.
            ad_type: Kind of ad: `ALL`, `POLITICAL_AND_ISSUE_ADS`, `HOUSING_ADS`, `EMPLOYMENT_ADS` or the
                like; outside the EU and the UK, only political ads are found.
            ad_active_status: Whether ads run now; `ACTIVE` by default. One of `ACTIVE`, `ALL`, `INACTIVE`.
            ad_delivery_date_min: First day of delivery.
            ad_delivery_date_max: Last day of delivery.
            bylines: Who paid for political ads, by their disclaimers.
            languages: Languages of the ads, as ISO 639-1 codes.
            media_type: Kind of media in the ads, such as `IMAGE` or `VIDEO`.
            publisher_platforms: Where the ads appeared, such as `INSTAGRAM`.
            search_type: Whether the words are to be found together; `KEYWORD_UNORDERED` by default. One of
                `KEYWORD_EXACT_PHRASE`, `KEYWORD_UNORDERED`.
            unmask_removed_content: Whether the content of ads that broke the rules is shown.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,page_id,page_name,ad_creation_time,ad_delivery_start_time,ad_delivery_stop_time,ad_snapshot_url,ad_creative_bodies,ad_creative_link_titles,ad_creative_link_captions,ad_creative_link_descriptions,languages,publisher_platforms,bylines,currency,spend,impressions,estimated_audience_size,demographic_distribution,delivery_by_region,age_country_gender_reach_breakdown,beneficiary_payers,eu_total_reach,target_ages,target_gender,target_locations`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST,
            {
                "ad_reached_countries": ad_reached_countries,
                "search_terms": search_terms,
                "search_page_ids": search_page_ids,
                "ad_type": ad_type,
                "ad_active_status": ad_active_status,
                "ad_delivery_date_min": ad_delivery_date_min,
                "ad_delivery_date_max": ad_delivery_date_max,
                "bylines": bylines,
                "languages": languages,
                "media_type": media_type,
                "publisher_platforms": publisher_platforms,
                "search_type": search_type,
                "unmask_removed_content": unmask_removed_content,
                "fields": fields,
                "limit": limit,
                "after": after,
            },
            ArchivedAd,
        )
