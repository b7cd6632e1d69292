# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Arguments of `campaigns`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CampaignCreateParams",
    "CampaignCreateParamsBidStrategy",
    "CampaignCreateParamsObjective",
    "CampaignCreateParamsSpecialAdCategory",
    "CampaignUpdateParams",
    "CampaignUpdateParamsBidStrategy",
]

CampaignCreateParamsObjective: TypeAlias = Literal[
    "APP_INSTALLS",
    "BRAND_AWARENESS",
    "CONVERSIONS",
    "EVENT_RESPONSES",
    "LEAD_GENERATION",
    "LINK_CLICKS",
    "LOCAL_AWARENESS",
    "MESSAGES",
    "OFFER_CLAIMS",
    "OUTCOME_APP_PROMOTION",
    "OUTCOME_AWARENESS",
    "OUTCOME_ENGAGEMENT",
    "OUTCOME_LEADS",
    "OUTCOME_SALES",
    "OUTCOME_TRAFFIC",
    "PAGE_LIKES",
    "POST_ENGAGEMENT",
    "PRODUCT_CATALOG_SALES",
    "REACH",
    "STORE_VISITS",
    "VIDEO_VIEWS",
]
CampaignCreateParamsSpecialAdCategory: TypeAlias = Literal[
    "CREDIT",
    "EMPLOYMENT",
    "FINANCIAL_PRODUCTS_SERVICES",
    "HOUSING",
    "ISSUES_ELECTIONS_POLITICS",
    "NONE",
    "ONLINE_GAMBLING_AND_GAMING",
]
CampaignCreateParamsBidStrategy: TypeAlias = Literal[
    "COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"
]
CampaignUpdateParamsBidStrategy: TypeAlias = Literal[
    "COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"
]


class CampaignCreateParams(TypedDict, total=False):
    """Arguments of `campaigns.create`, by name."""

    account_id: str | None
    name: Required[str]
    objective: Required[CampaignCreateParamsObjective | str]
    status: Required[Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str]
    special_ad_categories: Required[Sequence[CampaignCreateParamsSpecialAdCategory | str]]
    daily_budget: str | int | None
    lifetime_budget: str | int | None
    bid_strategy: CampaignCreateParamsBidStrategy | str | None
    is_adset_budget_sharing_enabled: bool | None


class CampaignUpdateParams(TypedDict, total=False):
    """Arguments of `campaigns.update`, by name."""

    campaign_id: Required[str]
    name: str | None
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None
    daily_budget: str | int | None
    lifetime_budget: str | int | None
    bid_strategy: CampaignUpdateParamsBidStrategy | str | None
    spend_cap: str | int | None
