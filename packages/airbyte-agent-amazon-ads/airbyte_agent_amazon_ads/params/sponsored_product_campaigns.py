# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Arguments of `sponsored_product_campaigns`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

__all__ = ["SponsoredProductCampaignGetParams", "SponsoredProductCampaignListParams"]


class SponsoredProductCampaignListParams(TypedDict, total=False):
    """Arguments of `sponsored_product_campaigns.list`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    accept: str | None
    content_type: str | None
    state_filter: StateFilterParam | None
    max_results: int | None
    next_token: str | None
    campaign_id_filter: IdFilterParam | None
    portfolio_id_filter: ParentFilterParam | None
    name_filter: TextFilterParam | None
    include_extended_data_fields: bool | None


class SponsoredProductCampaignGetParams(TypedDict, total=False):
    """Arguments of `sponsored_product_campaigns.get`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    campaign_id_filter: Required[IdFilterParam]
    accept: str | None
    content_type: str | None
    include_extended_data_fields: bool | None
