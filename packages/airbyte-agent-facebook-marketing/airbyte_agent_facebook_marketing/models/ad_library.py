# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ad_library`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Bounds(Record):
    """A range."""

    lower_bound: str | None = None
    """Lowest number of the range."""
    upper_bound: str | None = None
    """Highest number of the range; absent if it is open."""


class DemographicShare(Record):
    """Share of an age and gender."""

    age: str | None = None
    """Ages, such as `25-34`."""
    gender: str | None = None
    """Gender."""
    percentage: str | None = None
    """Share of all who saw the ad, from 0 to 1."""


class RegionShare(Record):
    """Share of a region."""

    region: str | None = None
    """Name of the region."""
    percentage: str | None = None
    """Share of all who saw the ad, from 0 to 1."""


class BeneficiaryPayer(Record):
    """Who benefits from an ad and who paid for it."""

    beneficiary: str | None = None
    """Who benefits."""
    payer: str | None = None
    """Who paid."""
    current: bool | None = None
    """Whether it is still so."""


class ArchivedAd(Record):
    """An ad of the Ad Library."""

    id: str
    """Id of the ad in the library."""
    page_id: str | None = None
    """Id of the page that ran the ad."""
    page_name: str | None = None
    """Name of the page that ran the ad."""
    ad_creation_time: dt.date | None = None
    """Day on which the ad was created."""
    ad_delivery_start_time: dt.date | None = None
    """First day of delivery."""
    ad_delivery_stop_time: dt.date | None = None
    """Last day of delivery; absent if there is none."""
    ad_snapshot_url: str | None = None
    """URL that shows the ad. It contains the access token, so keep it to yourself."""
    ad_creative_bodies: list[str] | None = None
    """Texts."""
    ad_creative_link_titles: list[str] | None = None
    """Headlines."""
    ad_creative_link_captions: list[str] | None = None
    """Captions of links."""
    ad_creative_link_descriptions: list[str] | None = None
    """Descriptions of links."""
    languages: list[str] | None = None
    """Languages of the texts, as ISO 639-1 codes."""
    publisher_platforms: list[str] | None = None
    """Where the ad appeared, such as `instagram`."""
    bylines: str | None = None
    """Who paid, by the disclaimer of a political ad."""
    currency: str | None = None
    """Currency of `spend`, as an ISO 4217 code."""
    spend: Bounds | None = None
    """What a political ad cost, as a range."""
    impressions: Bounds | None = None
    """How often a political ad was shown, as a range."""
    estimated_audience_size: Bounds | None = None
    """How many people a political ad was meant for, as a range."""
    demographic_distribution: list[DemographicShare] | None = None
    """Who saw a political ad, by age and gender."""
    delivery_by_region: list[RegionShare] | None = None
    """Where a political ad was seen, by region."""
    age_country_gender_reach_breakdown: list[dict[str, Any]] | None = None
    """Who saw the ad in the EU, by country, age and gender."""
    beneficiary_payers: list[BeneficiaryPayer] | None = None
    """Who benefits and who paid, in the EU."""
    eu_total_reach: int | None = None
    """How many people in the EU saw the ad."""
    target_ages: list[str] | None = None
    """Ages that the ad was meant for, in the EU."""
    target_gender: str | None = None
    """Gender that the ad was meant for, in the EU."""
    target_locations: list[dict[str, Any]] | None = None
    """Places that the ad was meant for or kept from, in the EU."""
