# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `email_activity` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="email_activity",
    action="list",
    method="GET",
    path="/reports/{campaign_id}/email-activity",
    parameters=(
        Parameter("campaign_id", "path", {"type": "string"}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("since", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List what members did with the emails of a campaign",
    records="$.emails",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("campaign_id", "total_items"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
