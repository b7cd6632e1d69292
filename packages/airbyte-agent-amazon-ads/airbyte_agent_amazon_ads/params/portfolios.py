# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Arguments of `portfolios`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import IdFilterParam, StateFilterParam, TextFilterParam

__all__ = ["PortfolioGetParams", "PortfolioListParams"]


class PortfolioListParams(TypedDict, total=False):
    """Arguments of `portfolios.list`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    include_extended_data_fields: bool | None
    portfolio_id_filter: IdFilterParam | None
    name_filter: TextFilterParam | None
    state_filter: StateFilterParam | None
    next_token: str | None


class PortfolioGetParams(TypedDict, total=False):
    """Arguments of `portfolios.get`, by name."""

    amazon_advertising_api_client_id: str | None
    amazon_advertising_api_scope: str | None
    portfolio_id_filter: Required[IdFilterParam]
    include_extended_data_fields: bool | None
