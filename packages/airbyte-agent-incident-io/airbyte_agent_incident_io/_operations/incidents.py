# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `incidents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="incidents",
    action="list",
    method="GET",
    path="/v2/incidents",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List incidents",
    records="$.incidents",
    meta={
        "after": "$.pagination_meta.after",
        "page_size": "$.pagination_meta.page_size",
        "total_record_count": "$.pagination_meta.total_record_count",
    },
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="incidents",
    action="get",
    method="GET",
    path="/v2/incidents/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an incident",
    records="$.incident",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
