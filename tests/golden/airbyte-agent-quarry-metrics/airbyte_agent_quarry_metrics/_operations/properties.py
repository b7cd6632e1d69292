# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""The operations of `properties` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="properties",
    action="list",
    method="GET",
    path="/properties",
    parameters=(
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("pageSize", "query", {"type": "integer"}),
    ),
    summary="List properties",
    records="$.properties",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("nextPageToken",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
