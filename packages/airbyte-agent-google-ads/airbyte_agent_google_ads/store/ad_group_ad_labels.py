# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `ad_group_ad_labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AdGroupAdLabelsStoreColumn: TypeAlias = Literal["adGroupAdLabel", "label"]


class AdGroupAdLabelsStoreRecordAdGroupAdLabel(Record):
    """What it is on."""

    ad_group_ad: str | None = Field(default=None, alias="adGroupAd")
    """Resource name of the ad."""
    label: str | None = None
    """Resource name of the label."""


class AdGroupAdLabelsStoreRecordLabel(Record):
    """The label."""

    id: str | None = None
    """Id of the label."""
    name: str | None = None
    """Name of the label."""


class AdGroupAdLabelsStoreRecord(Record):
    """A record of ad_group_ad_labels in the context store."""

    ad_group_ad_label: AdGroupAdLabelsStoreRecordAdGroupAdLabel | None = Field(
        default=None, alias="adGroupAdLabel"
    )
    """What it is on."""
    label: AdGroupAdLabelsStoreRecordLabel | None = None
    """The label."""
