# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `calls_extensive` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import EXPOSED_FIELDS_PARAM

LIST = Operation(
    entity="calls_extensive",
    action="list",
    method="POST",
    path="/v2/calls/extensive",
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
                    "primaryUserIds": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
        Parameter(
            "contentSelector",
            "body",
            {
                "type": "object",
                "properties": {
                    "context": {"type": "string", "enum": ["None", "Basic", "Extended"]},
                    "contextTiming": {
                        "type": "array",
                        "items": {"type": "string", "enum": ["Now", "TimeOfCall"]},
                    },
                    "exposedFields": EXPOSED_FIELDS_PARAM,
                },
            },
        ),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List calls with participants, content and figures, private ones left out",
    body="json",
    records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    filter="{{ not (record.get('metaData') or {}).get('isPrivate') }}",
    sibling_keys=("requestId", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
