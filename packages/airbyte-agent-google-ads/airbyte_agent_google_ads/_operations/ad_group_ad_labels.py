# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `ad_group_ad_labels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import SEARCH_SETTINGS_PARAM

LIST = Operation(
    entity="ad_group_ad_labels",
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
                "default": "SELECT ad_group_ad_label.ad_group_ad, ad_group_ad_label.label, ad_group_ad.ad.id, label.id, label.name FROM ad_group_ad_label",
            },
            required_by_api=True,
        ),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("searchSettings", "body", SEARCH_SETTINGS_PARAM),
    ),
    summary="List labels of ads",
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
