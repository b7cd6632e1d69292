# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Arguments of `sponsored_product_ad_groups`."""

from typing import Literal

from typing_extensions import TypedDict

from .shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

__all__ = ["SponsoredProductAdGroupListParams"]


class SponsoredProductAdGroupListParams(TypedDict, total=False):
    """Arguments of `sponsored_product_ad_groups.list`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    accept: str | None
    content_type: str | None
    state_filter: StateFilterParam | None
    max_results: int | None
    next_token: str | None
    campaign_id_filter: ParentFilterParam | None
    ad_group_id_filter: IdFilterParam | None
    name_filter: TextFilterParam | None
    campaign_targeting_type_filter: Literal["AUTO", "MANUAL"] | str | None
    include_extended_data_fields: bool | None
