# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `costs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="costs",
    action="list",
    method="GET",
    path="/rest/costs",
    parameters=(
        Parameter("X-Restli-Protocol-Version", "header", {"type": "string", "default": "2.0.0"}),
        Parameter("search", "query", {"type": "string"}, probe="(stations:List(kiruna))"),
        Parameter("page", "query", {"type": "integer"}),
        Parameter("count", "query", {"type": "integer"}),
    ),
    summary="What passes cost",
    records="$.elements",
    meta={"next_link": "$.paging.links[0].href"},
    paging=Paging(strategy="page", param="page", page_size="count"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
