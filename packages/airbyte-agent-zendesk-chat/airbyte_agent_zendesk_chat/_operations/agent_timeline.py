# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `agent_timeline` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="agent_timeline",
    action="list",
    method="GET",
    path="/incremental/agent_timeline",
    parameters=(
        Parameter("start_time", "query", {"type": "integer", "format": "int64", "minimum": 0}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("fields", "query", {"type": "string", "default": "agent_timeline(*)"}),
    ),
    summary="List time spans of agents' statuses since a time",
    records="$.agent_timeline",
    meta={"next_page": "$.next_page", "end_time": "$.end_time", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page", page_size="limit", inclusive=True),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
