# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `ad_group_ad_labels`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdGroupAd, Customer, Label


class AdGroupAdLabel(Record):
    """That a label is on an ad."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/adGroupAdLabels/{ad_group_id}~{ad_id}~{label_id}`."""
    ad_group_ad: str | None = Field(default=None, alias="adGroupAd")
    """Resource name of the ad in its ad group."""
    label: str | None = None
    """Resource name of the label."""


class AdGroupAdLabelRow(Record):
    """A label on an ad, and what else the query selects beside it."""

    ad_group_ad_label: AdGroupAdLabel = Field(alias="adGroupAdLabel")
    """Label on an ad."""
    ad_group_ad: AdGroupAd | None = Field(default=None, alias="adGroupAd")
    """Ad, if the query selects its fields."""
    label: Label | None = None
    """Label, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""
