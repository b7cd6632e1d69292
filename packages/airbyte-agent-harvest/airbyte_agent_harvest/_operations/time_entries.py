# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of `time_entries` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="time_entries",
    action="list",
    method="GET",
    path="/time_entries",
    parameters=(Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 2000}),),
    summary="List time entries",
    records="$.time_entries",
    meta={"next_link": "$.links.next", "total_entries": "$.total_entries"},
    paging=Paging(strategy="next_url", next="next_link", page_size="per_page"),
)

GET = Operation(
    entity="time_entries",
    action="get",
    method="GET",
    path="/time_entries/{id}",
    parameters=(Parameter("id", "path", {"type": "integer", "minimum": 1}, required=True),),
    summary="Get a time entry",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
