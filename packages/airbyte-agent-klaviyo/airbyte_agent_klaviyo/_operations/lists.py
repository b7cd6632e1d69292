# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The operations of `lists` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="lists",
    action="list",
    method="GET",
    path="/lists",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 10}),
        Parameter("page[cursor]", "query", {"type": "string"}),
    ),
    summary="List lists",
    records="$.data",
    meta={"next": "$.links.next", "prev": "$.links.prev"},
    paging=Paging(strategy="next_url", next="next", page_size="page[size]"),
    accept="application/vnd.api+json",
)

GET = Operation(
    entity="lists",
    action="get",
    method="GET",
    path="/lists/{id}",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a list",
    records="$.data",
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
