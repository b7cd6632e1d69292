# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `stats_activity_day_by_day` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import USERS_FILTER_PARAM

LIST = Operation(
    entity="stats_activity_day_by_day",
    action="list",
    method="POST",
    path="/v2/stats/activity/day-by-day",
    parameters=(
        Parameter("filter", "body", USERS_FILTER_PARAM, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List which calls users dealt with, day by day",
    body="json",
    records="$.usersDetailedActivities",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    sibling_keys=("requestId", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
