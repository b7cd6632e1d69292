# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="teams",
    action="list",
    method="GET",
    path="/v3/teams",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List teams",
    records="$.teams",
    meta={"after": "$.pagination_meta.after", "page_size": "$.pagination_meta.page_size"},
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="teams",
    action="get",
    method="GET",
    path="/v3/teams/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a team",
    records="$.team",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
