# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `ad_group_labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AdGroupLabelsStoreColumn: TypeAlias = Literal["adGroupLabel", "label"]


class AdGroupLabelsStoreRecordAdGroupLabel(Record):
    """What it is on."""

    ad_group: str | None = Field(default=None, alias="adGroup")
    """Resource name of the ad group."""
    label: str | None = None
    """Resource name of the label."""


class AdGroupLabelsStoreRecordLabel(Record):
    """The label."""

    id: str | None = None
    """Id of the label."""
    name: str | None = None
    """Name of the label."""


class AdGroupLabelsStoreRecord(Record):
    """A record of ad_group_labels in the context store."""

    ad_group_label: AdGroupLabelsStoreRecordAdGroupLabel | None = Field(default=None, alias="adGroupLabel")
    """What it is on."""
    label: AdGroupLabelsStoreRecordLabel | None = None
    """The label."""
