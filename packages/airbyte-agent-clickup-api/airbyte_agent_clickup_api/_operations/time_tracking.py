# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `time_tracking` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="time_tracking",
    action="list",
    method="GET",
    path="/api/v2/team/{team_id}/time_entries",
    parameters=(
        Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("start_date", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("end_date", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("assignee", "query", {"type": "string"}),
    ),
    summary="List time entries of a Workspace",
    records="$.data",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="time_tracking",
    action="get",
    method="GET",
    path="/api/v2/team/{team_id}/time_entries/{time_entry_id}",
    parameters=(
        Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("time_entry_id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a time entry",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
