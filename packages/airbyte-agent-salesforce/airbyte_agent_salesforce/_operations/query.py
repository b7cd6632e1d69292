# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `query` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="query",
    action="list",
    method="GET",
    path="/query",
    parameters=(
        Parameter(
            "q", "query", {"type": "string"}, required=True, probe="SELECT Id FROM Organization LIMIT 1"
        ),
    ),
    summary="List records by any query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
