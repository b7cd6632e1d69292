# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of `time_tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="time_tasks",
    action="list",
    method="GET",
    path="/reports/time/tasks",
    parameters=(
        Parameter("from", "query", {"type": "string", "format": "date"}, required=True),
        Parameter("to", "query", {"type": "string", "format": "date"}, required=True),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 2000}),
    ),
    summary="Report the time of tasks",
    records="$.results",
    meta={"next_link": "$.links.next", "total_entries": "$.total_entries"},
    paging=Paging(strategy="next_url", next="next_link", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
