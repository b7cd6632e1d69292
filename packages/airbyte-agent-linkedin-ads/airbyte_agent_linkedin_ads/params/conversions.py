# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `conversions`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import MoneyParam

__all__ = [
    "ConversionCreateParams",
    "ConversionUpdateInput",
    "ConversionUpdateParams",
    "ConversionUpdateParamsPatch",
    "UrlMatchRuleParam",
]


class UrlMatchRuleParam(TypedDict, total=False):
    match_type: str | None
    """How the URL must match, such as EXACT, STARTS_WITH or CONTAINS."""
    match_value: str | None
    """Text that the URL must match."""


class ConversionCreateParams(TypedDict, total=False):
    """Arguments of `conversions.create`, by name."""

    account: Required[str]
    name: Required[str]
    type: Required[str]
    auto_association_type: str | None
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    conversion_method: str | None
    attribution_type: Literal["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"] | str | None
    post_click_attribution_window_size: int | None
    view_through_attribution_window_size: int | None
    enabled: bool | None
    url_match_rule_expression: Sequence[Sequence[UrlMatchRuleParam]] | None
    value: MoneyParam | None


class ConversionUpdateInput(TypedDict, total=False):
    name: str | None
    """Name of the conversion rule."""
    type: str | None
    """What a conversion is, such as LEAD, PURCHASE or SIGN_UP."""
    attribution_type: Literal["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"] | str | None
    """How conversions are attributed."""
    post_click_attribution_window_size: int | None
    """Days after a click in which a conversion counts: 1, 7, 30 or 90, and 365 for some types; 30 by default.
    """
    view_through_attribution_window_size: int | None
    """Days after a view in which a conversion counts; 7 by default."""
    enabled: bool | None
    """Whether conversions are recorded."""
    url_match_rule_expression: Sequence[Sequence[UrlMatchRuleParam]] | None
    """Rules for the URL of a page: lists of alternatives, each a list of conditions."""
    value: MoneyParam | None
    """Value of a conversion."""


class ConversionUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: ConversionUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class ConversionUpdateParams(TypedDict, total=False):
    """Arguments of `conversions.update`, by name."""

    id: Required[int]
    account: Required[str]
    patch: Required[ConversionUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
