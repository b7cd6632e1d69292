# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The operations of `metrics` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="metrics",
    action="list",
    method="GET",
    path="/metrics",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("filter", "query", {"type": "string"}),
        Parameter("page[cursor]", "query", {"type": "string"}),
    ),
    summary="List metrics",
    records="$.data",
    meta={"next": "$.links.next", "prev": "$.links.prev"},
    paging=Paging(strategy="next_url", next="next"),
    accept="application/vnd.api+json",
)

GET = Operation(
    entity="metrics",
    action="get",
    method="GET",
    path="/metrics/{id}",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a metric",
    records="$.data",
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
