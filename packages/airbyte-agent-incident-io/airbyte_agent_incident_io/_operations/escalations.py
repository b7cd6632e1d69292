# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `escalations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="escalations",
    action="list",
    method="GET",
    path="/v2/escalations",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "default": 25, "minimum": 1, "maximum": 50}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List escalations",
    records="$.escalations",
    meta={"after": "$.pagination_meta.after", "page_size": "$.pagination_meta.page_size"},
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="escalations",
    action="get",
    method="GET",
    path="/v2/escalations/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an escalation",
    records="$.escalation",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
