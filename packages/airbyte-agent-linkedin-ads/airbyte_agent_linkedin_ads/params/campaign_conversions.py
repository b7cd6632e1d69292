# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `campaign_conversions`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["CampaignConversionCreateParams"]


class CampaignConversionCreateParams(TypedDict, total=False):
    """Arguments of `campaign_conversions.create`, by name."""

    campaign_urn: Required[str]
    conversion_urn: Required[str]
    campaign: Required[str]
    conversion: Required[str]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
