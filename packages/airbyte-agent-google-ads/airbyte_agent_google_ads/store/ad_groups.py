# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `ad_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AdGroupsStoreColumn: TypeAlias = Literal["adGroup"]


class AdGroupsStoreRecordAdGroup(Record):
    """The ad group."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name."""
    id: str | None = None
    """Id of the ad group."""
    name: str | None = None
    """Name of the ad group."""
    status: str | None = None
    """Status that was set."""
    type: str | None = None
    """Kind of ad group."""
    campaign: str | None = None
    """Resource name of the campaign."""


class AdGroupsStoreRecord(Record):
    """A record of ad_groups in the context store."""

    ad_group: AdGroupsStoreRecordAdGroup | None = Field(default=None, alias="adGroup")
    """The ad group."""
