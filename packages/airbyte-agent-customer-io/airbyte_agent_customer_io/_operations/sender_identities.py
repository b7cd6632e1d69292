# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `sender_identities` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sender_identities",
    action="list",
    method="GET",
    path="/v1/sender_identities",
    parameters=(
        Parameter("start", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List sender identities",
    records="$.sender_identities",
    meta={"next": "$.next"},
    paging=Paging(strategy="cursor", param="start", next="next", page_size="limit"),
)

GET = Operation(
    entity="sender_identities",
    action="get",
    method="GET",
    path="/v1/sender_identities/{sender_id}",
    parameters=(Parameter("sender_id", "path", {"type": "integer"}, required=True),),
    summary="Get a sender identity",
    records="$.sender_identity",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
