# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `ad_groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdGroup, Campaign, Customer, Metrics, PartialFailureError, Segments


class AdGroupRow(Record):
    """An ad group, and what else the query selects beside it."""

    ad_group: AdGroup = Field(alias="adGroup")
    """Ad group."""
    campaign: Campaign | None = None
    """Campaign, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""
    metrics: Metrics | None = None
    """Numbers, if the query selects any."""
    segments: Segments | None = None
    """What numbers are grouped by, if the query selects any."""


class MutateAdGroupResult(Record):
    """Result of one operation."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name of the ad group; missing if its operation failed."""
    ad_group: AdGroup | None = Field(default=None, alias="adGroup")
    """The ad group, if `responseContentType` asks for it."""


class MutateAdGroupsResponse(Record):
    """Results, in the order of the operations."""

    results: list[MutateAdGroupResult] | None = None
    """One result for each operation; missing if they were checked alone."""
    partial_failure_error: PartialFailureError | None = Field(default=None, alias="partialFailureError")
    """Why some operations failed, if partial failure was allowed."""
