# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `alerts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="alerts",
    action="list",
    method="GET",
    path="/v2/alerts",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "default": 25, "minimum": 1, "maximum": 50}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List alerts",
    records="$.alerts",
    meta={"after": "$.pagination_meta.after", "page_size": "$.pagination_meta.page_size"},
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="alerts",
    action="get",
    method="GET",
    path="/v2/alerts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an alert",
    records="$.alert",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
