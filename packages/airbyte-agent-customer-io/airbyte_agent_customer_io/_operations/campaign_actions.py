# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `campaign_actions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaign_actions",
    action="list",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions",
    parameters=(
        Parameter("campaign_id", "path", {"type": "integer"}, required=True),
        Parameter("start", "query", {"type": "string"}),
    ),
    summary="List a campaign's actions",
    records="$.actions",
    meta={"next": "$.next"},
    paging=Paging(strategy="cursor", param="start", next="next"),
)

GET = Operation(
    entity="campaign_actions",
    action="get",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}",
    parameters=(
        Parameter("campaign_id", "path", {"type": "integer"}, required=True),
        Parameter("action_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get an action of a campaign",
    records="$.action",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
