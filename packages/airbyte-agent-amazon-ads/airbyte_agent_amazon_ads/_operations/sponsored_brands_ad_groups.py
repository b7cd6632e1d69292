# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `sponsored_brands_ad_groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import ID_FILTER_PARAM, PARENT_FILTER_PARAM, STATE_FILTER_PARAM, TEXT_FILTER_PARAM

LIST = Operation(
    entity="sponsored_brands_ad_groups",
    action="list",
    method="POST",
    path="/sb/v4/adGroups/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter(
            "Accept", "header", {"type": "string", "default": "application/vnd.sbadgroupresource.v4+json"}
        ),
        Parameter("Content-Type", "header", {"type": "string", "default": "application/json"}),
        Parameter("stateFilter", "body", STATE_FILTER_PARAM),
        Parameter("maxResults", "body", {"type": "integer", "minimum": 1}),
        Parameter("nextToken", "body", {"type": "string"}),
        Parameter("campaignIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("adGroupIdFilter", "body", ID_FILTER_PARAM),
        Parameter("nameFilter", "body", TEXT_FILTER_PARAM),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="List ad groups of Sponsored Brands",
    body="json",
    records="$.adGroups",
    meta={"next_token": "$.nextToken", "total": "$.totalResults"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token", page_size="maxResults"),
    sibling_keys=("nextToken", "totalResults"),
    accept="application/vnd.sbadgroupresource.v4+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
