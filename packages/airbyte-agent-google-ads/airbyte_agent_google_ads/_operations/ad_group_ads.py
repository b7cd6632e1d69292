# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `ad_group_ads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import SEARCH_SETTINGS_PARAM

LIST = Operation(
    entity="ad_group_ads",
    action="list",
    method="POST",
    path="/v23/customers/{customer_id}/googleAds:search",
    parameters=(
        Parameter("customer_id", "path", {"type": "string"}, required=True),
        Parameter("login-customer-id", "header", {"type": "string"}),
        Parameter(
            "query",
            "body",
            {
                "type": "string",
                "default": "SELECT ad_group_ad.ad.id, ad_group_ad.ad.name, ad_group_ad.ad.type, ad_group_ad.ad.final_urls, ad_group_ad.status, ad_group_ad.primary_status, ad_group_ad.ad_strength, ad_group_ad.policy_summary.approval_status, ad_group_ad.ad_group, ad_group_ad.labels, ad_group.id, ad_group.name, campaign.id, campaign.name FROM ad_group_ad",
            },
            required_by_api=True,
        ),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("searchSettings", "body", SEARCH_SETTINGS_PARAM),
    ),
    summary="List ads",
    body="json",
    records="$.results",
    meta={
        "next_page_token": "$.nextPageToken",
        "total_results_count": "$.totalResultsCount",
        "field_mask": "$.fieldMask",
        "summary_row": "$.summaryRow",
    },
    paging=Paging(strategy="cursor", param="pageToken", next="next_page_token"),
    sibling_keys=(
        "nextPageToken",
        "totalResultsCount",
        "fieldMask",
        "summaryRow",
        "queryResourceConsumption",
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
