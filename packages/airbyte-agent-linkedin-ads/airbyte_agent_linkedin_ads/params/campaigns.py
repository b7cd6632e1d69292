# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `campaigns`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import MoneyParam

__all__ = [
    "CampaignCreateParams",
    "CampaignCreateParamsRunSchedule",
    "CampaignCreateParamsStatus",
    "CampaignListParamsCampaignGroup",
    "CampaignListParamsId",
    "CampaignListParamsName",
    "CampaignListParamsSearch",
    "CampaignListParamsStatus",
    "CampaignListParamsType",
    "CampaignListParamsValue",
    "CampaignUpdateInput",
    "CampaignUpdateInputRunSchedule",
    "CampaignUpdateInputStatus",
    "CampaignUpdateParams",
    "CampaignUpdateParamsPatch",
    "LocaleParam",
    "OffsitePreferencesParam",
    "OffsitePreferencesParamIabCategories",
    "OffsitePreferencesParamPublisherRestrictionFiles",
    "TargetingCriteriaParam",
    "TargetingCriteriaParamInclude",
    "TargetingTermParam",
]

CampaignListParamsValue: TypeAlias = Literal[
    "ACTIVE", "PAUSED", "ARCHIVED", "COMPLETED", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"
]
CampaignCreateParamsStatus: TypeAlias = Literal[
    "ACTIVE", "PAUSED", "ARCHIVED", "COMPLETED", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"
]
CampaignUpdateInputStatus: TypeAlias = Literal[
    "ACTIVE", "PAUSED", "ARCHIVED", "COMPLETED", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"
]


class CampaignListParamsId(TypedDict, total=False):
    """URNs of the campaigns."""

    values: Sequence[str] | None
    """URNs of the campaigns."""


class CampaignListParamsCampaignGroup(TypedDict, total=False):
    """URNs of the campaign groups."""

    values: Sequence[str] | None
    """URNs of the campaign groups."""


class CampaignListParamsName(TypedDict, total=False):
    """Names of the campaigns."""

    values: Sequence[str] | None
    """Names of the campaigns."""


class CampaignListParamsType(TypedDict, total=False):
    """Types of the campaigns."""

    values: Sequence[Literal["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"] | str] | None
    """Types of the campaigns."""


class CampaignListParamsStatus(TypedDict, total=False):
    """Statuses of the campaigns."""

    values: Sequence[CampaignListParamsValue | str] | None
    """Statuses of the campaigns."""


class CampaignListParamsSearch(TypedDict, total=False):
    id: CampaignListParamsId | None
    """URNs of the campaigns."""
    campaign_group: CampaignListParamsCampaignGroup | None
    """URNs of the campaign groups."""
    name: CampaignListParamsName | None
    """Names of the campaigns."""
    type: CampaignListParamsType | None
    """Types of the campaigns."""
    status: CampaignListParamsStatus | None
    """Statuses of the campaigns."""
    test: bool | None
    """Whether to return campaigns of test accounts, or others; both by default."""


class CampaignCreateParamsRunSchedule(TypedDict, total=False):
    """When the campaign runs."""

    start: int | dt.datetime | None
    """When the campaign starts."""
    end: int | dt.datetime | None
    """When the campaign ends, exclusive; absent if it has no end."""


class LocaleParam(TypedDict, total=False):
    country: str | None
    """ISO 3166-1 code of the country."""
    language: str | None
    """ISO 639-1 code of the language."""


class TargetingTermParam(TypedDict, total=False):
    or_: Mapping[str, Sequence[str]] | None
    """URNs by targeting facet, such as urn:li:adTargetingFacet:locations, of which members must match one."""


class TargetingCriteriaParamInclude(TypedDict, total=False):
    """Whom to include."""

    and_: Sequence[TargetingTermParam] | None
    """Terms, of which members must match all."""


class TargetingCriteriaParam(TypedDict, total=False):
    include: TargetingCriteriaParamInclude | None
    """Whom to include."""
    exclude: TargetingTermParam | None
    """Whom to exclude."""


class OffsitePreferencesParamIabCategories(TypedDict, total=False):
    """Categories of apps and sites, of the IAB."""

    include: Sequence[str] | None
    """Categories to include."""
    exclude: Sequence[str] | None
    """Categories to exclude."""


class OffsitePreferencesParamPublisherRestrictionFiles(TypedDict, total=False):
    """Files that list publishers."""

    exclude: Sequence[str] | None
    """URNs of files to exclude."""


class OffsitePreferencesParam(TypedDict, total=False):
    iab_categories: OffsitePreferencesParamIabCategories | None
    """Categories of apps and sites, of the IAB."""
    publisher_restriction_files: OffsitePreferencesParamPublisherRestrictionFiles | None
    """Files that list publishers."""


class CampaignCreateParams(TypedDict, total=False):
    """Arguments of `campaigns.create`, by name."""

    account_id: Required[int]
    account: Required[str]
    name: Required[str]
    political_intent: Required[Literal["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"] | str]
    run_schedule: Required[CampaignCreateParamsRunSchedule]
    offsite_delivery_enabled: Required[bool]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    campaign_group: str | None
    type: Literal["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"] | str | None
    objective_type: str | None
    status: CampaignCreateParamsStatus | str | None
    cost_type: Literal["CPM", "CPC", "CPV"] | str | None
    daily_budget: MoneyParam | None
    total_budget: MoneyParam | None
    unit_cost: MoneyParam | None
    locale: LocaleParam | None
    targeting_criteria: TargetingCriteriaParam | None
    audience_expansion_enabled: bool | None
    offsite_preferences: OffsitePreferencesParam | None
    creative_selection: Literal["OPTIMIZED", "ROUND_ROBIN"] | str | None
    associated_entity: str | None
    optimization_target_type: str | None
    format: str | None
    pacing_strategy: str | None
    connected_television_only: bool | None


class CampaignUpdateInputRunSchedule(TypedDict, total=False):
    """When the campaign runs."""

    start: int | dt.datetime | None
    """When the campaign starts."""
    end: int | dt.datetime | None
    """When the campaign ends, exclusive; absent if it has no end."""


class CampaignUpdateInput(TypedDict, total=False):
    name: str | None
    """Name of the campaign."""
    political_intent: Literal["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"] | str | None
    """Whether the campaign is political advertising."""
    campaign_group: str | None
    """URN of the campaign group."""
    objective_type: str | None
    """What the campaign is to reach, such as WEBSITE_VISIT, LEAD_GENERATION or BRAND_AWARENESS."""
    status: CampaignUpdateInputStatus | str | None
    """Status of the campaign."""
    cost_type: Literal["CPM", "CPC", "CPV"] | str | None
    """What is paid for: a thousand impressions, a click or a view."""
    daily_budget: MoneyParam | None
    """Most to spend in a day; required unless there is a total budget."""
    total_budget: MoneyParam | None
    """Most to spend in total."""
    unit_cost: MoneyParam | None
    """Bid, target cost or cost cap, as the optimization has it."""
    locale: LocaleParam | None
    """Country and language of the campaign."""
    run_schedule: CampaignUpdateInputRunSchedule | None
    """When the campaign runs."""
    targeting_criteria: TargetingCriteriaParam | None
    """Whom the campaign targets."""
    audience_expansion_enabled: bool | None
    """Whether to extend the audience to similar members."""
    offsite_delivery_enabled: bool | None
    """Whether to serve ads on the LinkedIn Audience Network."""
    offsite_preferences: OffsitePreferencesParam | None
    """Where off LinkedIn ads are served."""
    creative_selection: Literal["OPTIMIZED", "ROUND_ROBIN"] | str | None
    """How creatives rotate; OPTIMIZED by default."""
    associated_entity: str | None
    """URN of the organization or member that benefits from the campaign."""
    optimization_target_type: str | None
    """What bids are optimized for, such as MAX_CLICK or NONE."""
    format: str | None
    """Format of the ads, such as STANDARD_UPDATE, SINGLE_VIDEO or CAROUSEL."""
    connected_television_only: bool | None
    """Whether ads are served on connected television only."""


class CampaignUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: CampaignUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class CampaignUpdateParams(TypedDict, total=False):
    """Arguments of `campaigns.update`, by name."""

    account_id: Required[int]
    id: Required[int]
    patch: Required[CampaignUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
