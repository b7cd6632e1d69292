# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `sponsored_product_campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CONTENT_TYPE_PARAMETER
from ._schemas import ID_FILTER_PARAM, PARENT_FILTER_PARAM, STATE_FILTER_PARAM, TEXT_FILTER_PARAM

LIST = Operation(
    entity="sponsored_product_campaigns",
    action="list",
    method="POST",
    path="/sp/campaigns/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter("Accept", "header", {"type": "string", "default": "application/vnd.spCampaign.v3+json"}),
        CONTENT_TYPE_PARAMETER,
        Parameter("stateFilter", "body", STATE_FILTER_PARAM),
        Parameter("maxResults", "body", {"type": "integer", "minimum": 1}),
        Parameter("nextToken", "body", {"type": "string"}),
        Parameter("campaignIdFilter", "body", ID_FILTER_PARAM),
        Parameter("portfolioIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("nameFilter", "body", TEXT_FILTER_PARAM),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="List Sponsored Products campaigns",
    body="json",
    records="$.campaigns",
    meta={"next_token": "$.nextToken", "total": "$.totalResults"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token", page_size="maxResults"),
    sibling_keys=("nextToken", "totalResults"),
    media_type="application/vnd.spCampaign.v3+json",
    accept="application/vnd.spCampaign.v3+json",
)

GET = Operation(
    entity="sponsored_product_campaigns",
    action="get",
    method="POST",
    path="/sp/campaigns/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter("Accept", "header", {"type": "string", "default": "application/vnd.spCampaign.v3+json"}),
        CONTENT_TYPE_PARAMETER,
        Parameter("campaignIdFilter", "body", ID_FILTER_PARAM, required=True),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="Get a Sponsored Products campaign",
    body="json",
    records="$.campaigns[0]",
    media_type="application/vnd.spCampaign.v3+json",
    accept="application/vnd.spCampaign.v3+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
