# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The operations of `reports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="reports",
    action="list",
    method="GET",
    path="/reports/2021-06-30/reports",
    parameters=(
        Parameter(
            "reportTypes",
            "query",
            {
                "oneOf": [
                    {"type": "array", "minItems": 1, "maxItems": 10, "items": {"type": "string"}},
                    {"type": "string"},
                ]
            },
            style="form",
            explode=False,
        ),
        Parameter(
            "processingStatuses",
            "query",
            {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "string",
                    "enum": ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"],
                },
            },
            style="form",
            explode=False,
        ),
        Parameter(
            "marketplaceIds",
            "query",
            {
                "oneOf": [
                    {"type": "array", "minItems": 1, "maxItems": 10, "items": {"type": "string"}},
                    {"type": "string"},
                ]
            },
            style="form",
            explode=False,
        ),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("createdSince", "query", {"type": "string", "format": "date-time"}),
        Parameter("createdUntil", "query", {"type": "string", "format": "date-time"}),
        Parameter("nextToken", "query", {"type": "string"}),
    ),
    summary="List reports",
    records="$.reports",
    meta={"next_token": "$.nextToken"},
    paging=Paging(strategy="cursor", param="nextToken", next="next_token", page_size="pageSize", alone=True),
)

GET = Operation(
    entity="reports",
    action="get",
    method="GET",
    path="/reports/2021-06-30/reports/{reportId}",
    parameters=(Parameter("reportId", "path", {"type": "string"}, required=True),),
    summary="Get a report",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
