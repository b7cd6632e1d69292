# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `conversions`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Money


class UrlMatchRule(Record):
    match_type: str | None = Field(default=None, alias="matchType")
    """How the URL must match, such as EXACT, STARTS_WITH or CONTAINS."""
    match_value: str | None = Field(default=None, alias="matchValue")
    """Text that the URL must match."""


class CampaignConversion(Record):
    campaign: str | None = None
    """URN of the campaign."""
    conversion: str | None = None
    """URN of the conversion rule."""
    associated_at: int | None = Field(default=None, alias="associatedAt")
    """When they were associated."""


class ConversionUrlRule(Record):
    type: str | None = None
    """How the URL must match."""
    match_value: str | None = Field(default=None, alias="matchValue")
    """Text that the URL must match."""


class Conversion(Record):
    """A rule that says what counts as a conversion."""

    id: int | None = None
    """Id of the conversion rule."""
    account: str | None = None
    """URN of the ad account."""
    name: str | None = None
    """Name of the conversion rule."""
    type: str | None = None
    """What a conversion is, such as LEAD, PURCHASE or SIGN_UP."""
    conversion_method: str | None = Field(default=None, alias="conversionMethod")
    """How conversions are recorded, such as CONVERSIONS_API."""
    attribution_type: str | None = Field(default=None, alias="attributionType")
    """LAST_TOUCH_BY_CAMPAIGN or LAST_TOUCH_BY_CONVERSION."""
    post_click_attribution_window_size: int | None = Field(
        default=None, alias="postClickAttributionWindowSize"
    )
    """Days after a click in which a conversion counts."""
    view_through_attribution_window_size: int | None = Field(
        default=None, alias="viewThroughAttributionWindowSize"
    )
    """Days after a view in which a conversion counts."""
    enabled: bool | None = None
    """Whether conversions are recorded."""
    url_match_rule_expression: list[list[UrlMatchRule]] | None = Field(
        default=None, alias="urlMatchRuleExpression"
    )
    """Rules for the URL of a page: lists of alternatives, each a list of conditions."""
    value: Money | None = None
    """Value of a conversion."""
    campaigns: list[str] | None = None
    """URNs of the associated campaigns."""
    associated_campaigns: list[CampaignConversion] | None = Field(default=None, alias="associatedCampaigns")
    """The associated campaigns, with times."""
    url_rules: list[ConversionUrlRule] | None = Field(default=None, alias="urlRules")
    """Rules for the URL of a page, in the older form."""
    image_pixel_tag: str | None = Field(default=None, alias="imagePixelTag")
    """HTML of the image pixel."""
    created: int | None = None
    """When the rule was created."""
    last_modified: int | None = Field(default=None, alias="lastModified")
    """When the rule was last modified."""
