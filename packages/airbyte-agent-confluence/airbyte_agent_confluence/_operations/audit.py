# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The operations of `audit` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="audit",
    action="list",
    method="GET",
    path="/wiki/rest/api/audit",
    parameters=(
        Parameter("start", "query", {"type": "integer", "minimum": 0}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("startDate", "query", {"type": "string"}),
        Parameter("endDate", "query", {"type": "string"}),
        Parameter("searchString", "query", {"type": "string"}),
    ),
    summary="List the audit log",
    records="$.results",
    meta={"start": "$.start", "size": "$.size"},
    paging=Paging(strategy="offset", param="start", page_size="limit"),
    sibling_keys=("start", "limit", "size", "_links"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
