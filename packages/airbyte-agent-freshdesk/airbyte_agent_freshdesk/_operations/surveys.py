# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `surveys` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="surveys",
    action="list",
    method="GET",
    path="/surveys",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("state", "query", {"type": "string"}),
    ),
    summary="List surveys",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
