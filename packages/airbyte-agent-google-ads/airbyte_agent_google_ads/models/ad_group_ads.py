# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `ad_group_ads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdGroup, AdGroupAd, Campaign, Customer, Metrics, Segments


class AdGroupAdRow(Record):
    """An ad, and what else the query selects beside it."""

    ad_group_ad: AdGroupAd = Field(alias="adGroupAd")
    """Ad."""
    ad_group: AdGroup | None = Field(default=None, alias="adGroup")
    """Ad group, if the query selects its fields."""
    campaign: Campaign | None = None
    """Campaign, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""
    metrics: Metrics | None = None
    """Numbers, if the query selects any."""
    segments: Segments | None = None
    """What numbers are grouped by, if the query selects any."""
