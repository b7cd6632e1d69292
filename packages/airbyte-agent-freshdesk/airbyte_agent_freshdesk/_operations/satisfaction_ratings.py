# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `satisfaction_ratings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="satisfaction_ratings",
    action="list",
    method="GET",
    path="/surveys/satisfaction_ratings",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("created_since", "query", {"type": "string", "format": "date-time"}),
        Parameter("user_id", "query", {"type": "integer"}),
    ),
    summary="List satisfaction ratings",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
