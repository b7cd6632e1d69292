# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""The operations of `events` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="events",
    action="list",
    method="GET",
    path="/events",
    parameters=(
        Parameter("revision", "header", {"type": "string", "default": "2026-07-15"}),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("page[cursor]", "query", {"type": "string"}),
        Parameter(
            "sort", "query", {"type": "string", "enum": ["datetime", "-datetime", "timestamp", "-timestamp"]}
        ),
    ),
    summary="List events",
    records="$.data",
    meta={"next": "$.links.next", "prev": "$.links.prev"},
    paging=Paging(strategy="next_url", next="next", page_size="page[size]"),
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
