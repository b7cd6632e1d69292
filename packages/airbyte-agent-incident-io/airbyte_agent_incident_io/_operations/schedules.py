# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `schedules` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="schedules",
    action="list",
    method="GET",
    path="/v2/schedules",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 10000}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List on-call schedules",
    records="$.schedules",
    meta={
        "after": "$.pagination_meta.after",
        "page_size": "$.pagination_meta.page_size",
        "total_record_count": "$.pagination_meta.total_record_count",
    },
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="schedules",
    action="get",
    method="GET",
    path="/v2/schedules/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an on-call schedule",
    records="$.schedule",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
