# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The operations of `subscriptions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="subscriptions",
    action="list",
    method="GET",
    path="/subscriptions",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("customer_id", "query", {"type": "string"}),
        Parameter("external_customer_id", "query", {"type": "string"}),
        Parameter("status", "query", {"type": "string", "enum": ["active", "ended", "upcoming"]}),
    ),
    summary="List subscriptions",
    records="$.data",
    meta={"has_more": "$.pagination_metadata.has_more", "next_cursor": "$.pagination_metadata.next_cursor"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
)

GET = Operation(
    entity="subscriptions",
    action="get",
    method="GET",
    path="/subscriptions/{subscription_id}",
    parameters=(Parameter("subscription_id", "path", {"type": "string"}, required=True),),
    summary="Get a subscription",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
