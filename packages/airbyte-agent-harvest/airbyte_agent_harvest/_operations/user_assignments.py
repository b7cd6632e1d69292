# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of `user_assignments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="user_assignments",
    action="list",
    method="GET",
    path="/user_assignments",
    parameters=(Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 2000}),),
    summary="List user assignments",
    records="$.user_assignments",
    meta={"next_link": "$.links.next", "total_entries": "$.total_entries"},
    paging=Paging(strategy="next_url", next="next_link", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
