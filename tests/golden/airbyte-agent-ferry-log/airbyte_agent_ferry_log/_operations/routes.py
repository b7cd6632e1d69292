# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `routes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="routes",
    action="list",
    method="GET",
    path="/routes",
    parameters=(Parameter("after", "query", {"type": "string"}),),
    summary="Routes, by end_cursor and after",
    records="$.data",
    meta={"end_cursor": "$.page.end_cursor", "has_next_page": "$.page.has_next_page"},
    paging=Paging(strategy="cursor", param="after", next="end_cursor", has_more="has_next_page"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
