# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `sponsored_product_negative_keywords` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import ID_FILTER_PARAM, PARENT_FILTER_PARAM, STATE_FILTER_PARAM, TEXT_FILTER_PARAM

LIST = Operation(
    entity="sponsored_product_negative_keywords",
    action="list",
    method="POST",
    path="/sp/negativeKeywords/list",
    parameters=(
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
        Parameter("Amazon-Advertising-API-Scope", "header", {"type": "string"}, required_by_api=True),
        Parameter(
            "Accept", "header", {"type": "string", "default": "application/vnd.spNegativeKeyword.v3+json"}
        ),
        Parameter(
            "Content-Type",
            "header",
            {"type": "string", "default": "application/vnd.spNegativeKeyword.v3+json"},
        ),
        Parameter("stateFilter", "body", STATE_FILTER_PARAM),
        Parameter("maxResults", "body", {"type": "integer", "minimum": 1}),
        Parameter("nextToken", "body", {"type": "string"}),
        Parameter("campaignIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("adGroupIdFilter", "body", PARENT_FILTER_PARAM),
        Parameter("negativeKeywordIdFilter", "body", ID_FILTER_PARAM),
        Parameter("negativeKeywordTextFilter", "body", TEXT_FILTER_PARAM),
        Parameter("matchTypeFilter", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("locale", "body", {"type": "string"}),
        Parameter("includeExtendedDataFields", "body", {"type": "boolean"}),
    ),
    summary="List negative keywords of Sponsored Products",
    body="json",
    records="$.negativeKeywords",
    meta={"next_token": "$.nextToken", "total": "$.totalResults"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token", page_size="maxResults"),
    sibling_keys=("nextToken", "totalResults"),
    media_type="application/vnd.spNegativeKeyword.v3+json",
    accept="application/vnd.spNegativeKeyword.v3+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
