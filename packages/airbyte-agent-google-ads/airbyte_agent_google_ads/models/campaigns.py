# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Campaign, Customer, Metrics, PartialFailureError, Segments


class CampaignBudget(Record):
    """A budget, of one campaign or shared by several."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/campaignBudgets/{campaign_budget_id}`."""
    id: str | None = None
    """Id of the budget, as text."""
    name: str | None = None
    """Name of the budget."""
    amount_micros: str | None = Field(default=None, alias="amountMicros")
    """Average amount a day, in millionths of the account's currency."""
    total_amount_micros: str | None = Field(default=None, alias="totalAmountMicros")
    """Amount of the whole campaign, in millionths, if `period` is `CUSTOM_PERIOD`."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "REMOVED"] | str | None = None
    """Status of the budget."""
    delivery_method: Literal["UNSPECIFIED", "UNKNOWN", "STANDARD", "ACCELERATED"] | str | None = Field(
        default=None, alias="deliveryMethod"
    )
    """How fast it is spent."""
    explicitly_shared: bool | None = Field(default=None, alias="explicitlyShared")
    """Whether it is meant for several campaigns."""
    reference_count: str | None = Field(default=None, alias="referenceCount")
    """Number of campaigns that use it, as text."""
    has_recommended_budget: bool | None = Field(default=None, alias="hasRecommendedBudget")
    """Whether there is a recommendation."""
    recommended_budget_amount_micros: str | None = Field(default=None, alias="recommendedBudgetAmountMicros")
    """Recommended amount, in millionths."""
    period: Literal["UNSPECIFIED", "UNKNOWN", "DAILY", "CUSTOM_PERIOD"] | str | None = None
    """What the amount is for."""
    type: (
        Literal["UNSPECIFIED", "UNKNOWN", "STANDARD", "FIXED_CPA", "SMART_CAMPAIGN", "LOCAL_SERVICES"]
        | str
        | None
    ) = None
    """Kind of budget."""


class CampaignRow(Record):
    """A campaign, and what else the query selects beside it."""

    campaign: Campaign
    """Campaign."""
    campaign_budget: CampaignBudget | None = Field(default=None, alias="campaignBudget")
    """Budget, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""
    metrics: Metrics | None = None
    """Numbers, if the query selects any."""
    segments: Segments | None = None
    """What numbers are grouped by, if the query selects any."""


class MutateCampaignResult(Record):
    """Result of one operation."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name of the campaign; missing if its operation failed."""
    campaign: Campaign | None = None
    """The campaign, if `responseContentType` asks for it."""


class MutateCampaignsResponse(Record):
    """Results, in the order of the operations."""

    results: list[MutateCampaignResult] | None = None
    """One result for each operation; missing if they were checked alone."""
    partial_failure_error: PartialFailureError | None = Field(default=None, alias="partialFailureError")
    """Why some operations failed, if partial failure was allowed."""
