# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `activities` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="activities",
    action="list",
    method="GET",
    path="/v1/activities",
    parameters=(
        Parameter("start", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("type", "query", {"type": "string"}),
        Parameter("name", "query", {"type": "string"}),
    ),
    summary="List activities",
    records="$.activities",
    meta={"next": "$.next"},
    paging=Paging(strategy="cursor", param="start", next="next", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
