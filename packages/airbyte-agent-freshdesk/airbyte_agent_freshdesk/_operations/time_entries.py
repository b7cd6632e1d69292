# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `time_entries` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="time_entries",
    action="list",
    method="GET",
    path="/time_entries",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("company_id", "query", {"type": "integer"}),
        Parameter("agent_id", "query", {"type": "integer"}),
        Parameter("executed_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("executed_before", "query", {"type": "string", "format": "date-time"}),
        Parameter("billable", "query", {"type": "boolean"}),
    ),
    summary="List time entries",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
