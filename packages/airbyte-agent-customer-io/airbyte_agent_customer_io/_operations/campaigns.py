# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/v1/campaigns",
    summary="List campaigns",
    records="$.campaigns",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/v1/campaigns/{campaign_id}",
    parameters=(Parameter("campaign_id", "path", {"type": "integer"}, required=True),),
    summary="Get a campaign",
    records="$.campaign",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
