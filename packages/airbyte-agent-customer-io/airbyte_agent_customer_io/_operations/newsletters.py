# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `newsletters` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="newsletters",
    action="list",
    method="GET",
    path="/v1/newsletters",
    parameters=(
        Parameter("start", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List newsletters",
    records="$.newsletters",
    meta={"next": "$.next"},
    paging=Paging(strategy="cursor", param="start", next="next", page_size="limit"),
)

GET = Operation(
    entity="newsletters",
    action="get",
    method="GET",
    path="/v1/newsletters/{newsletter_id}",
    parameters=(Parameter("newsletter_id", "path", {"type": "integer"}, required=True),),
    summary="Get a newsletter",
    records="$.newsletter",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
