# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `campaign_groups`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import MoneyParam

__all__ = [
    "BudgetOptimizationParam",
    "CampaignGroupCreateParams",
    "CampaignGroupCreateParamsRunSchedule",
    "CampaignGroupCreateParamsStatus",
    "CampaignGroupListParamsId",
    "CampaignGroupListParamsName",
    "CampaignGroupListParamsSearch",
    "CampaignGroupListParamsStatus",
    "CampaignGroupListParamsValue",
    "CampaignGroupUpdateInput",
    "CampaignGroupUpdateInputRunSchedule",
    "CampaignGroupUpdateInputStatus",
    "CampaignGroupUpdateParams",
    "CampaignGroupUpdateParamsPatch",
]

CampaignGroupListParamsValue: TypeAlias = Literal[
    "ACTIVE", "ARCHIVED", "CANCELED", "DRAFT", "PAUSED", "PENDING_DELETION", "REMOVED"
]
CampaignGroupCreateParamsStatus: TypeAlias = Literal[
    "ACTIVE", "ARCHIVED", "CANCELED", "DRAFT", "PAUSED", "PENDING_DELETION", "REMOVED"
]
CampaignGroupUpdateInputStatus: TypeAlias = Literal[
    "ACTIVE", "ARCHIVED", "CANCELED", "DRAFT", "PAUSED", "PENDING_DELETION", "REMOVED"
]


class CampaignGroupListParamsId(TypedDict, total=False):
    """URNs of the campaign groups."""

    values: Sequence[str] | None
    """URNs of the campaign groups."""


class CampaignGroupListParamsName(TypedDict, total=False):
    """Names of the campaign groups."""

    values: Sequence[str] | None
    """Names of the campaign groups."""


class CampaignGroupListParamsStatus(TypedDict, total=False):
    """Statuses of the campaign groups."""

    values: Sequence[CampaignGroupListParamsValue | str] | None
    """Statuses of the campaign groups."""


class CampaignGroupListParamsSearch(TypedDict, total=False):
    id: CampaignGroupListParamsId | None
    """URNs of the campaign groups."""
    name: CampaignGroupListParamsName | None
    """Names of the campaign groups."""
    status: CampaignGroupListParamsStatus | None
    """Statuses of the campaign groups."""
    test: bool | None
    """Whether to return campaign groups of test accounts, or others; both by default."""


class CampaignGroupCreateParamsRunSchedule(TypedDict, total=False):
    """When the campaign group runs."""

    start: int | dt.datetime | None
    """When the campaign group starts."""
    end: int | dt.datetime | None
    """When the campaign group ends, exclusive; absent if it has no end."""


class BudgetOptimizationParam(TypedDict, total=False):
    bid_strategy: str | None
    """How bids are set: MAXIMUM_DELIVERY, MANUAL or COST_CAP."""
    budget_optimization_strategy: str | None
    """DYNAMIC if campaigns share the group's budget."""


class CampaignGroupCreateParams(TypedDict, total=False):
    """Arguments of `campaign_groups.create`, by name."""

    account_id: Required[int]
    account: Required[str]
    name: Required[str]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    status: CampaignGroupCreateParamsStatus | str | None
    run_schedule: CampaignGroupCreateParamsRunSchedule | None
    total_budget: MoneyParam | None
    objective_type: str | None
    budget_optimization: BudgetOptimizationParam | None


class CampaignGroupUpdateInputRunSchedule(TypedDict, total=False):
    """When the campaign group runs."""

    start: int | dt.datetime | None
    """When the campaign group starts."""
    end: int | dt.datetime | None
    """When the campaign group ends, exclusive; absent if it has no end."""


class CampaignGroupUpdateInput(TypedDict, total=False):
    name: str | None
    """Name of the campaign group; 100 characters at most."""
    status: CampaignGroupUpdateInputStatus | str | None
    """Status of the campaign group."""
    run_schedule: CampaignGroupUpdateInputRunSchedule | None
    """When the campaign group runs."""
    total_budget: MoneyParam | None
    """Most that all campaigns may spend in total."""
    budget_optimization: BudgetOptimizationParam | None
    """How the budget is shared among campaigns."""


class CampaignGroupUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: CampaignGroupUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class CampaignGroupUpdateParams(TypedDict, total=False):
    """Arguments of `campaign_groups.update`, by name."""

    account_id: Required[int]
    id: Required[int]
    patch: Required[CampaignGroupUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
