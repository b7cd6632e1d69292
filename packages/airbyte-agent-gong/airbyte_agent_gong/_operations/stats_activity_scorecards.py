# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `stats_activity_scorecards` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="stats_activity_scorecards",
    action="list",
    method="POST",
    path="/v2/stats/activity/scorecards",
    parameters=(
        Parameter(
            "filter",
            "body",
            {
                "type": "object",
                "properties": {
                    "callFromDate": {"type": "string", "format": "date"},
                    "callToDate": {"type": "string", "format": "date"},
                    "reviewFromDate": {"type": "string", "format": "date"},
                    "reviewToDate": {"type": "string", "format": "date"},
                    "scorecardIds": {"type": "array", "items": {"type": "string"}},
                    "reviewedUserIds": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List scorecards that were filled in",
    body="json",
    records="$.answeredScorecards",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    sibling_keys=("requestId", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
