# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The operations of `flows` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="flows",
    action="list",
    method="GET",
    path="/flows",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 50}),
        Parameter("page[cursor]", "query", {"type": "string"}),
    ),
    summary="List flows",
    records="$.data",
    meta={"next": "$.links.next", "prev": "$.links.prev"},
    paging=Paging(strategy="next_url", next="next", page_size="page[size]"),
    accept="application/vnd.api+json",
)

GET = Operation(
    entity="flows",
    action="get",
    method="GET",
    path="/flows/{id}",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a flow",
    records="$.data",
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
