# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `call_transcripts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="call_transcripts",
    action="list",
    method="POST",
    path="/v2/calls/transcript",
    parameters=(
        Parameter(
            "filter",
            "body",
            {
                "type": "object",
                "properties": {
                    "fromDateTime": {"type": "string", "format": "date-time"},
                    "toDateTime": {"type": "string", "format": "date-time"},
                    "workspaceId": {"type": "string"},
                    "callIds": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List transcripts of calls",
    body="json",
    records="$.callTranscripts",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    sibling_keys=("requestId", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
