# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/campaigns",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("filter", "query", {"type": "string"}, required=True),
        Parameter("page[cursor]", "query", {"type": "string"}),
    ),
    summary="List campaigns",
    records="$.data",
    meta={"next": "$.links.next", "prev": "$.links.prev"},
    paging=Paging(strategy="next_url", next="next"),
    accept="application/vnd.api+json",
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/campaigns/{id}",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a campaign",
    records="$.data",
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
