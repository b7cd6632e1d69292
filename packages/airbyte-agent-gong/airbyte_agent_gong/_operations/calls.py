# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `calls` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="calls",
    action="list",
    method="GET",
    path="/v2/calls",
    parameters=(
        Parameter("fromDateTime", "query", {"type": "string", "format": "date-time"}, aliases={"from": {}}),
        Parameter("toDateTime", "query", {"type": "string", "format": "date-time"}, aliases={"to": {}}),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List calls of a time, private ones left out",
    records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    filter="{{ not record.get('isPrivate') }}",
    sibling_keys=("requestId", "records"),
)

GET = Operation(
    entity="calls",
    action="get",
    method="GET",
    path="/v2/calls/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a call, unless it is private",
    records="$.call",
    filter="{{ not record.get('isPrivate') }}",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
