# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `campaign_labels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import SEARCH_SETTINGS_PARAM

LIST = Operation(
    entity="campaign_labels",
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
                "default": "SELECT campaign_label.campaign, campaign_label.label, campaign.id, campaign.name, label.id, label.name FROM campaign_label",
            },
            required_by_api=True,
        ),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("searchSettings", "body", SEARCH_SETTINGS_PARAM),
    ),
    summary="List labels of campaigns",
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

CREATE = Operation(
    entity="campaign_labels",
    action="create",
    method="POST",
    path="/v23/customers/{customer_id}/campaignLabels:mutate",
    parameters=(
        Parameter("customer_id", "path", {"type": "string"}, required=True),
        Parameter("login-customer-id", "header", {"type": "string"}),
        Parameter(
            "operations",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "create": {
                            "type": "object",
                            "properties": {"campaign": {"type": "string"}, "label": {"type": "string"}},
                            "required": ["campaign", "label"],
                        }
                    },
                    "required": ["create"],
                },
            },
            required=True,
        ),
        Parameter("partialFailure", "body", {"type": "boolean"}),
        Parameter("validateOnly", "body", {"type": "boolean"}),
    ),
    summary="Label campaigns",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
