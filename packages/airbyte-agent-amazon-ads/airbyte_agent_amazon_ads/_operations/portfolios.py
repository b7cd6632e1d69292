# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `portfolios` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import ID_FILTER_PARAM, STATE_FILTER_PARAM, TEXT_FILTER_PARAM

LIST = Operation(
    entity="portfolios",
    action="list",
    method="POST",
    path="/portfolios/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
        Parameter("portfolioIdFilter", "body", ID_FILTER_PARAM),
        Parameter("nameFilter", "body", TEXT_FILTER_PARAM),
        Parameter("stateFilter", "body", STATE_FILTER_PARAM),
        Parameter("nextToken", "body", {"type": "string"}),
    ),
    summary="List portfolios",
    body="json",
    records="$.portfolios",
    meta={"next_token": "$.nextToken", "total": "$.totalResults"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token"),
    sibling_keys=("nextToken", "totalResults"),
    media_type="application/vnd.spPortfolio.v3+json",
    accept="application/vnd.spPortfolio.v3+json",
)

GET = Operation(
    entity="portfolios",
    action="get",
    method="POST",
    path="/portfolios/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter("portfolioIdFilter", "body", ID_FILTER_PARAM, required=True),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="Get a portfolio",
    body="json",
    records="$.portfolios[0]",
    media_type="application/vnd.spPortfolio.v3+json",
    accept="application/vnd.spPortfolio.v3+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
