# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `ad_group_labels`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdGroup, Customer, Label, PartialFailureError


class AdGroupLabel(Record):
    """That a label is on an ad group."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/adGroupLabels/{ad_group_id}~{label_id}`."""
    ad_group: str | None = Field(default=None, alias="adGroup")
    """Resource name of the ad group."""
    label: str | None = None
    """Resource name of the label."""


class AdGroupLabelRow(Record):
    """A label on an ad group, and what else the query selects beside it."""

    ad_group_label: AdGroupLabel = Field(alias="adGroupLabel")
    """Label on an ad group."""
    ad_group: AdGroup | None = Field(default=None, alias="adGroup")
    """Ad group, if the query selects its fields."""
    label: Label | None = None
    """Label, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""


class MutateAdGroupLabelResult(Record):
    """Result of one operation."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name of the label on an ad group; missing if its operation failed."""


class MutateAdGroupLabelsResponse(Record):
    """Results, in the order of the operations."""

    results: list[MutateAdGroupLabelResult] | None = None
    """One result for each operation; missing if they were checked alone."""
    partial_failure_error: PartialFailureError | None = Field(default=None, alias="partialFailureError")
    """Why some operations failed, if partial failure was allowed."""
