# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AuditStamps, Locale, Money, RecordVersion


class CampaignRunSchedule(Record):
    """When the campaign runs."""

    start: int | None = None
    """When the campaign starts."""
    end: int | None = None
    """When the campaign ends, exclusive; absent if it has no end."""


class TargetingTerm(Record):
    or_: dict[str, list[str]] | None = Field(default=None, alias="or")
    """URNs by targeting facet, such as urn:li:adTargetingFacet:locations, of which members must match one."""


class TargetingCriteriaInclude(Record):
    """Whom to include."""

    and_: list[TargetingTerm] | None = Field(default=None, alias="and")
    """Terms, of which members must match all."""


class TargetingCriteria(Record):
    include: TargetingCriteriaInclude | None = None
    """Whom to include."""
    exclude: TargetingTerm | None = None
    """Whom to exclude."""


class OffsitePreferencesIabCategories(Record):
    """Categories of apps and sites, of the IAB."""

    include: list[str] | None = None
    """Categories to include."""
    exclude: list[str] | None = None
    """Categories to exclude."""


class OffsitePreferencesPublisherRestrictionFiles(Record):
    """Files that list publishers."""

    exclude: list[str] | None = None
    """URNs of files to exclude."""


class OffsitePreferences(Record):
    iab_categories: OffsitePreferencesIabCategories | None = Field(default=None, alias="iabCategories")
    """Categories of apps and sites, of the IAB."""
    publisher_restriction_files: OffsitePreferencesPublisherRestrictionFiles | None = Field(
        default=None, alias="publisherRestrictionFiles"
    )
    """Files that list publishers."""


class TargetingIncludedTargetingFacets(Record):
    """Facets that members must match."""

    employers: list[str] | None = None
    """URNs of organizations."""
    locations: list[str] | None = None
    """URNs of places."""
    interface_locales: list[Locale] | None = Field(default=None, alias="interfaceLocales")
    """Languages of members."""


class Targeting(Record):
    included_targeting_facets: TargetingIncludedTargetingFacets | None = Field(
        default=None, alias="includedTargetingFacets"
    )
    """Facets that members must match."""


class Campaign(Record):
    """A campaign, with its budget and targeting."""

    id: int
    """Id of the campaign."""
    account: str | None = None
    """URN of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    political_intent: str | None = Field(default=None, alias="politicalIntent")
    """POLITICAL, NOT_POLITICAL or NOT_DECLARED."""
    campaign_group: str | None = Field(default=None, alias="campaignGroup")
    """URN of the campaign group."""
    type: str | None = None
    """TEXT_AD, SPONSORED_UPDATES, SPONSORED_INMAILS or DYNAMIC."""
    objective_type: str | None = Field(default=None, alias="objectiveType")
    """What the campaign is to reach, such as WEBSITE_VISIT, LEAD_GENERATION or BRAND_AWARENESS."""
    status: str | None = None
    """ACTIVE, PAUSED, ARCHIVED, COMPLETED, CANCELED, DRAFT, PENDING_DELETION or REMOVED."""
    cost_type: str | None = Field(default=None, alias="costType")
    """What is paid for: CPM, CPC or CPV."""
    daily_budget: Money | None = Field(default=None, alias="dailyBudget")
    """Most to spend in a day."""
    total_budget: Money | None = Field(default=None, alias="totalBudget")
    """Most to spend in total."""
    unit_cost: Money | None = Field(default=None, alias="unitCost")
    """Bid, target cost or cost cap, as the optimization has it."""
    locale: Locale | None = None
    """Country and language of the campaign."""
    run_schedule: CampaignRunSchedule | None = Field(default=None, alias="runSchedule")
    """When the campaign runs."""
    targeting_criteria: TargetingCriteria | None = Field(default=None, alias="targetingCriteria")
    """Whom the campaign targets."""
    audience_expansion_enabled: bool | None = Field(default=None, alias="audienceExpansionEnabled")
    """Whether to extend the audience to similar members."""
    offsite_delivery_enabled: bool | None = Field(default=None, alias="offsiteDeliveryEnabled")
    """Whether to serve ads on the LinkedIn Audience Network."""
    offsite_preferences: OffsitePreferences | None = Field(default=None, alias="offsitePreferences")
    """Where off LinkedIn ads are served."""
    creative_selection: str | None = Field(default=None, alias="creativeSelection")
    """How creatives rotate: OPTIMIZED or ROUND_ROBIN."""
    associated_entity: str | None = Field(default=None, alias="associatedEntity")
    """URN of the organization or member that benefits from the campaign."""
    optimization_target_type: str | None = Field(default=None, alias="optimizationTargetType")
    """What bids are optimized for, such as MAX_CLICK or NONE."""
    format: str | None = None
    """Format of the ads, such as STANDARD_UPDATE, SINGLE_VIDEO or CAROUSEL."""
    pacing_strategy: str | None = Field(default=None, alias="pacingStrategy")
    """How fast the budget is spent: LIFETIME or ACCELERATED."""
    connected_television_only: bool | None = Field(default=None, alias="connectedTelevisionOnly")
    """Whether ads are served on connected television only."""
    test: bool | None = None
    """Whether it is of a test account."""
    serving_statuses: list[str] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the campaign is not served."""
    optimization_preference: dict[str, Any] | None = Field(default=None, alias="optimizationPreference")
    """Preferences of the optimization, such as a cap of frequency."""
    targeting: Targeting | None = None
    """Whom the campaign targets, in the older form."""
    account_info: dict[str, Any] | None = Field(default=None, alias="accountInfo")
    """The ad account, if `fields` asks for it."""
    campaign_group_info: dict[str, Any] | None = Field(default=None, alias="campaignGroupInfo")
    """The campaign group, if `fields` asks for it."""
    associated_entity_info: dict[str, Any] | None = Field(default=None, alias="associatedEntityInfo")
    """The organization or member, if `fields` asks for it."""
    change_audit_stamps: AuditStamps | None = Field(default=None, alias="changeAuditStamps")
    """When the record was created and last modified."""
    version: RecordVersion | None = None
    """Version of the record."""
