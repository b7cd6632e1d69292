# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Arguments of `sponsored_product_targets`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

__all__ = ["ExpressionTypeFilterParam", "SponsoredProductTargetListParams"]


class ExpressionTypeFilterParam(TypedDict, total=False):
    """Kinds of expressions to include."""

    include: Required[Sequence[Literal["AUTO", "MANUAL", "OTHER"] | str]]
    """Those to include. At most 2 items."""


class SponsoredProductTargetListParams(TypedDict, total=False):
    """Arguments of `sponsored_product_targets.list`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    accept: str | None
    content_type: str | None
    state_filter: StateFilterParam | None
    max_results: int | None
    next_token: str | None
    campaign_id_filter: ParentFilterParam | None
    ad_group_id_filter: ParentFilterParam | None
    target_id_filter: IdFilterParam | None
    expression_type_filter: ExpressionTypeFilterParam | None
    asin_filter: TextFilterParam | None
    include_extended_data_fields: bool | None
