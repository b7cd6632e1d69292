# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `sponsored_product_negative_targets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import ID_FILTER_PARAM, PARENT_FILTER_PARAM, STATE_FILTER_PARAM, TEXT_FILTER_PARAM

LIST = Operation(
    entity="sponsored_product_negative_targets",
    action="list",
    method="POST",
    path="/sp/negativeTargets/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter(
            "Accept",
            "header",
            {"type": "string", "default": "application/vnd.spNegativeTargetingClause.v3+json"},
        ),
        Parameter(
            "Content-Type",
            "header",
            {"type": "string", "default": "application/vnd.spNegativeTargetingClause.v3+json"},
        ),
        Parameter("stateFilter", "body", STATE_FILTER_PARAM),
        Parameter("maxResults", "body", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("nextToken", "body", {"type": "string"}),
        Parameter("campaignIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("adGroupIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("negativeTargetIdFilter", "body", ID_FILTER_PARAM),
        Parameter("asinFilter", "body", TEXT_FILTER_PARAM),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="List negative targeting clauses of Sponsored Products",
    body="json",
    records="$.negativeTargetingClauses",
    meta={"next_token": "$.nextToken", "total": "$.totalResults"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token", page_size="maxResults"),
    sibling_keys=("nextToken", "totalResults"),
    media_type="application/vnd.spNegativeTargetingClause.v3+json",
    accept="application/vnd.spNegativeTargetingClause.v3+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
